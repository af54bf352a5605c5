"""Marks how the passages of two steps of a formula differ that an editor laid side by side."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from facts.library.documents.points import PlacedPoint
from facts.library.entities import AnyFact
from facts.model.documents import PrintedWords

WORD = re.compile(r"\w+(?:[-’']\w+)*\W*|\W+")
CHARACTER = re.compile(r"\w\W*|\W+")
# Characters that the two Chinese scripts write differently, traditional and simplified: those of
# the record and common ones, so that no step is marked for its script.
TWO_SCRIPTS = """
來来 係系 個个 們们 傳传 優优 兩两 則则 劃划 動动 勝胜 協协 員员 問问 啟启
嚴严 國国 圍围 團团 執执 堅坚 報报 場场 夥伙 實实 將将 專专 對对 導导 島岛
帶带 幣币 幾几 強强 後后 應应 戰战 擁拥 擊击 據据 擴扩 敵敌 數数 斷断 於于
時时 會会 東东 條条 業业 極极 榮荣 構构 標标 樞枢 橫横 權权 歐欧 歡欢 歷历
氣气 決决 準准 溝沟 滿满 灣湾 為为 無无 營营 爭争 獨独 獲获 現现 環环 產产
當当 發发 盡尽 監监 確确 礎础 種种 穩稳 競竞 範范 糧粮 紀纪 約约 納纳 級级
結结 絡络 給给 統统 經经 維维 綱纲 網网 緊紧 線线 緣缘 總总 績绩 織织 義义
聯联 聲声 職职 與与 華华 葉叶 處处 衛卫 衝冲 見见 規规 視视 觀观 訂订 計计
討讨 訓训 設设 許许 詞词 試试 話话 認认 語语 說说 調调 談谈 諒谅 論论 諾诺
證证 識识 譯译 議议 護护 變变 讓让 豐丰 貫贯 責责 貿贸 資资 賦赋 質质 賴赖
贏赢 趨趋 踐践 車车 軌轨 軍军 軟软 載载 輕轻 輪轮 轉转 辦办 農农 這这 進进
運运 過过 達达 違违 遠远 適适 選选 遼辽 邊边 鄰邻 釋释 針针 釣钓 錢钱 鎖锁
鏈链 鐵铁 鑒鉴 長长 門门 開开 間间 關关 陣阵 陸陆 陽阳 隊队 際际 隨随 險险
隱隐 雙双 雜杂 離离 難难 雲云 電电 須须 領领 題题 類类 顧顾 顯显 風风 飛飞
養养 餘余 體体 鬥斗 點点 齊齐
"""
ONE_SCRIPT = str.maketrans({pair[0]: pair[1] for pair in TWO_SCRIPTS.split()})
OTHER_SCRIPT = str.maketrans({pair[1]: pair[0] for pair in TWO_SCRIPTS.split()})


@dataclass(frozen=True)
class WordRun:
    """Words of two passages: in `both`, only `here`, or only `there`, in the earlier one."""

    kind: str
    text: str


@dataclass(frozen=True)
class FormulaStep:
    """One wording of a formula: words of a point, or of a fact of an article beside the documents.

    `basis` is what the words rest on: text, reported or article.
    `compared_to` is the id of the earlier step that an editor laid beside it; `changed` holds all
    words of both passages in order.
    """

    id: str
    point: PlacedPoint | None
    fact: AnyFact | None
    edtf: str | None
    words: PrintedWords
    basis: str
    compared_to: str | None = None
    changed: tuple[WordRun, ...] = ()


def _parts(step: FormulaStep) -> list[str]:
    """Return the words of a step, of a Chinese one the characters, each with signs behind it."""
    pattern = CHARACTER if step.words.language == "zh" else WORD
    return pattern.findall(step.words.exact)


def _keys(step: FormulaStep) -> list[str]:
    """Return what the parts are compared by: no signs, no capitals, one Chinese script."""
    bare = (re.sub(r"\W+", "", part) for part in _parts(step))
    return [part.casefold().translate(ONE_SCRIPT) for part in bare]


def _compare(before: FormulaStep, step: FormulaStep) -> Iterator[WordRun]:
    """Yield the words of a step, each run behind the words of the step before that it replaces.

    Words that stand elsewhere in the other passage have only moved.
    """
    old, new = _parts(before), _parts(step)
    old_keys, new_keys = _keys(before), _keys(step)
    opcodes = SequenceMatcher(None, old_keys, new_keys, autojunk=False).get_opcodes()
    for tag, i, j, k, m in opcodes:
        if i < j and tag != "equal" and not _holds(new_keys, old_keys[i:j]):
            yield WordRun("there", "".join(old[i:j]))
        if k < m:
            both = tag == "equal" or _holds(old_keys, new_keys[k:m])
            yield WordRun("both" if both else "here", "".join(new[k:m]))


def _holds(keys: list[str], run: list[str]) -> bool:
    """Tell whether a run of keys stands anywhere among others; one alone may do so by chance."""
    return len(run) > 1 and any(
        keys[at : at + len(run)] == run for at in range(len(keys) - len(run) + 1)
    )


def mark_changes(steps: Iterable[FormulaStep], beside: Mapping[str, str]) -> list[FormulaStep]:
    """Return steps with the words that only they or only the steps `beside` them have.

    `beside` is the id of an earlier step by the id of a later one, as an editor paired them.
    """
    by_id = {step.id: step for step in steps}
    return [
        _mark(by_id[beside[id_]], step) if id_ in beside else step for id_, step in by_id.items()
    ]


def _mark(before: FormulaStep, step: FormulaStep) -> FormulaStep:
    return replace(step, compared_to=before.id, changed=tuple(_compare(before, step)))
