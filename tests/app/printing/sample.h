// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/printout.h"

#include <QDate>

namespace Allpost {

/// A list of invented residents in seven columns, the same at every call: rows come from their number.
inline PrintTable sampleTable(int rows)
{
    using namespace Qt::StringLiterals;
    static const QStringList surnames{u"张"_s, u"王"_s, u"李"_s, u"赵"_s, u"欧阳"_s, u"单"_s, u"尉迟"_s, u"马"_s};
    static const QStringList given{u"建国"_s, u"秀英"_s, u"民"_s, u"月娥"_s, u"人杰"_s, u"雨桐"_s, u"长青"_s};
    static const QStringList estates{u"油城花园"_s, u"幸福里"_s, u"居民新村"_s, u"金水家园"_s};
    static const QStringList groups{u"低保"_s, u"独居 · 高龄"_s, u""_s, u"退役军人"_s, u"残疾"_s};

    PrintTable table;
    table.columns = {{u"姓名"_s}, {u"性别"_s}, {u"年龄"_s}, {u"公民身份号码"_s}, {u"电话"_s}, {u"住址"_s}, {u"人员类别"_s}};
    table.rowCount = rows;
    table.row = [](int row) {
        const auto n = quint32(row) * 2654435761U;
        return QStringList{surnames[n % 8] + given[n / 8 % 7], n / 64 % 2 ? u"男"_s : u"女"_s,
                           QString::number(1 + n / 128 % 99), u"尾号 "_s + QString::number(1000 + row % 9000),
                           u"138****"_s + QString::number(1000 + n / 512 % 9000),
                           estates[n / 1024 % 4] + u"%1号楼%2单元%3室"_s.arg(1 + n / 4096 % 30).arg(1 + n / 8192 % 4)
                                                       .arg(101 + n / 16384 % 900),
                           groups[n / 32768 % 5]};
    };
    return table;
}

/// A whole printout of that list, with everything the head and the foot show.
inline Printout samplePrintout(int rows)
{
    using namespace Qt::StringLiterals;
    Printout printout = Printout::list(u"居民名册"_s, sampleTable(rows));
    printout.subtitle = u"住在 3 网格，年龄 满 60 岁 · 共 %1 人"_s.arg(rows);
    printout.office = u"油城社区"_s;
    printout.worker = u"李晓梅"_s;
    printout.at = QDateTime(QDate(2026, 11, 22), QTime(10, 30));
    printout.personal = Printout::Personal::Masked;
    return printout;
}

} // namespace Allpost
