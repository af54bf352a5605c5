"""Marks what changed from one step of a formula to the next one in the same language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from facts.library.documents.points import PlacedPoint
from facts.library.entities import AnyFact
from facts.model.documents import PrintedWords
from facts.model.registers import SourceRef

# Below this share of common words two steps are other sentences, and marks would mislead.
LEAST_COMMON = 0.3
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


@dataclass(frozen=True)
class WordRun:
    """A run of a step's words beside those of the step before: `same`, `new` or `gone`."""

    kind: str
    text: str


@dataclass(frozen=True)
class FormulaStep:
    """One wording of a formula: words of a point, or of a fact of an article beside the documents.

    `basis` is what the words rest on: text, reported or article.
    `compared_to` is the id of the step before in the same language; `changed` holds all words of
    both in order, and is empty where there is no such step or where the two share too little,
    which `note` then says.
    """

    id: str
    point: PlacedPoint | None
    fact: AnyFact | None
    edtf: str | None
    words: PrintedWords
    sources: tuple[SourceRef, ...]
    basis: str
    compared_to: str | None = None
    changed: tuple[WordRun, ...] = ()
    note: str | None = None


def _parts(step: FormulaStep) -> list[str]:
    """Return the words of a step, of a Chinese one the characters, each with signs behind it."""
    pattern = CHARACTER if step.words.language == "zh" else WORD
    return pattern.findall(step.words.exact)


def _keys(step: FormulaStep) -> list[str]:
    """Return what the parts are compared by: no signs, no capitals, one Chinese script."""
    bare = (re.sub(r"\W+", "", part) for part in _parts(step))
    return [part.casefold().translate(ONE_SCRIPT) for part in bare]


def _match(before: FormulaStep, step: FormulaStep) -> SequenceMatcher[str]:
    return SequenceMatcher(None, _keys(before), _keys(step), autojunk=False)


def _runs(before: FormulaStep, step: FormulaStep) -> Iterator[WordRun]:
    """Yield the words of a step, each run behind the words of the step before that it replaces."""
    old = _parts(before)
    new = _parts(step)
    for tag, i, j, k, m in _match(before, step).get_opcodes():
        if tag != "equal" and i < j:
            yield WordRun("gone", "".join(old[i:j]))
        if k < m:
            yield WordRun("same" if tag == "equal" else "new", "".join(new[k:m]))


def _mark(step: FormulaStep, earlier: list[FormulaStep]) -> FormulaStep:
    """Return a step with its changes against the most alike of the steps of the latest date."""
    latest = [one for one in earlier if one.edtf == earlier[-1].edtf]
    before = max(latest, key=lambda one: _match(one, step).ratio())
    if _match(before, step).ratio() < LEAST_COMMON:
        year = (before.edtf or "")[:4]
        return replace(step, compared_to=before.id, note=f"other words than in {year}")
    return replace(step, compared_to=before.id, changed=tuple(_runs(before, step)))


def mark_changes(steps: Iterable[FormulaStep]) -> list[FormulaStep]:
    """Return steps, which are in order of date, each with its changes since the step before.

    The step before is the one of the same language in an earlier document. An article's words are
    not the parties': they are held against nothing, and nothing against them.
    """
    found: list[FormulaStep] = []
    for step in steps:
        earlier = [
            one
            for one in found
            if one.point and one.words.language == step.words.language and one.edtf != step.edtf
        ]
        found.append(_mark(step, earlier) if earlier and step.point else step)
    return found
