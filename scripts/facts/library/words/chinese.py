"""The two Chinese scripts, so that words are compared and found whichever they are printed in."""

import re
from collections.abc import Iterator

HAN = re.compile("[\u3400-\u9fff]+")
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
TRADITIONAL, SIMPLIFIED = map("".join, zip(*TWO_SCRIPTS.split(), strict=True))
TO_SIMPLIFIED = str.maketrans(TRADITIONAL, SIMPLIFIED)
TO_TRADITIONAL = str.maketrans(SIMPLIFIED, TRADITIONAL)


def turn_scripts(text: str) -> Iterator[str]:
    """Yield the Chinese words of a text in the script in which they do not stand."""
    for words in HAN.findall(text):
        for script in (TO_SIMPLIFIED, TO_TRADITIONAL):
            if (turned := words.translate(script)) != words:
                yield turned
