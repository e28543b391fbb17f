// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/printout.h"

namespace Allpost {

/// An invented building: stairwells × floors × doors on a floor, every kind of mark, every twelfth door not there, a
/// shop two doors wide at the foot of the first stairwell. Doors are numbered 101, 102 … as on the wall.
inline PrintPlan samplePlan(int stairwells, int floors, int doors)
{
    using namespace Qt::StringLiterals;
    using Hatch = PrintMark::Hatch;
    using Tone = PrintMark::Tone;
    static const QStringList names{u"田玉芬"_s, u"高峰"_s, u"孙立"_s, u"欧阳雪"_s, u"王桂兰"_s, u"马志刚"_s};
    static const QList<PrintLegend> kinds{
        {{Hatch::Plain, Tone::None}, u"一般"_s, {}},      {{Hatch::Diagonal, Tone::Warn}, u"独居"_s, {}},
        {{Hatch::Horizontal, Tone::Accent}, u"空巢"_s, {}}, {{Hatch::Cross, Tone::Bad}, u"未走访"_s, {}},
        {{Hatch::Vertical, Tone::Wait}, u"出租"_s, {}},    {{Hatch::Dots, Tone::Neutral}, u"空置"_s, {}}};

    PrintPlan plan;
    QList<int> counts(kinds.size(), 0);
    for (int floor = floors; floor > 0; --floor)
        plan.floors.append(u"%1 层"_s.arg(floor));
    for (int s = 0; s < stairwells; ++s) {
        PrintStairwell stairwell{u"%1单元"_s.arg(s + 1), s % 3 == 2 ? QString() : u"单元长 周建国"_s, {}};
        for (int floor = floors; floor > 0; --floor) {
            QList<PrintDoor> row;
            for (int d = 1; d <= doors; ++d) {
                const int n = (s * floors + floor) * doors + d;
                const quint32 mixed = quint32(n) * 2654435761U >> 7;
                const int kind = mixed % 3 ? 0 : int(mixed / 3 % kinds.size());
                PrintDoor door;
                if (n % 12 != 5) {
                    const bool empty = kind == 5;
                    door.door = QString::number(floor * 100 + d);
                    door.beside = empty ? QString() : u"%1人"_s.arg(1 + n % 4);
                    door.lines = {empty ? u"空置"_s : n % 37 == 0 ? u"阿依古丽·买买提"_s : names[n % names.size()]};
                    if (!empty && n % 3 == 0)
                        door.lines << u"%1岁"_s.arg(60 + n % 30);
                    door.mark = kinds[kind].mark;
                    door.faded = n % 7 == 1;
                    ++counts[kind];
                }
                row.append(door);
            }
            if (s == 0 && floor == 1 && doors > 1) {
                row.removeFirst();
                row[0] = PrintDoor{u"101-102"_s, {}, {u"老许五金"_s}, {}, false, 2};
            }
            stairwell.floors.append(row);
        }
        plan.stairwells.append(stairwell);
    }
    plan.legend = kinds;
    for (int i = 0; i < plan.legend.size(); ++i)
        plan.legend[i].count = QString::number(counts[i]);
    return plan;
}

inline Printout planPrintout(const PrintPlan &plan)
{
    using namespace Qt::StringLiterals;
    Printout printout;
    printout.title = u"3号楼 楼栋图"_s;
    printout.subtitle = u"长青小区 · 楼长 周建国"_s;
    printout.office = u"油城社区"_s;
    printout.blocks = {plan};
    return printout;
}

inline PrintNotice sampleNotice(int lines)
{
    using namespace Qt::StringLiterals;
    PrintNotice notice;
    notice.title = u"第三网格公示牌"_s;
    notice.subtitle = u"长青社区 · 长青小区 1—6号楼 · 268 户"_s;
    static const QStringList roles{u"社区工作者"_s, u"专职网格员"_s, u"兼职网格员（物业）"_s, u"楼长"_s, u"单元长"_s, u"党员中心户"_s};
    for (int i = 0; i < lines; ++i)
        notice.lines.append({roles[qMin(i, 5)], QStringList{u"刘敏"_s, u"周建国"_s, u"欧阳雪"_s}[i % 3], u"13800%1"_s.arg(100000 + i)});
    notice.texts = {u"服务时间：周一至周五 8:30—17:30，急事随时打电话。"_s};
    notice.codes = {{u"长青社区 第三网格\n网格员 周建国 13800100001"_s, u"扫码存电话"_s, 40}};
    return notice;
}

} // namespace Allpost
