// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/divisions.h"

#include "models/residents/idnumber.h"
#include "models/residents/typedtext.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Allpost {

namespace {

// Lines of code and name, parted by a tab.
template <typename Take>
void readLines(const QString &path, Take take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0)
            take(line.first(tab), line.sliced(tab + 1));
    }
}

struct Division
{
    uint code = 0;
    QString name = {};
};

// Sorted by code; a code of two digits is a province, of four a city, of six a county.
const std::vector<Division> &divisions()
{
    static const std::vector<Division> all = [] {
        std::vector<Division> list;
        readLines(u":/divisions/divisions.tsv"_s, [&](QStringView code, QStringView name) {
            if (code.size() <= 6)
                list.push_back({code.toUInt(), name.toString()});
        });
        // Residence permits of people from there carry these (GB/T 2260; not in the list of the mainland).
        list.push_back({81, u"香港特别行政区"_s});
        list.push_back({82, u"澳门特别行政区"_s});
        list.push_back({83, u"台湾"_s});
        std::sort(list.begin(), list.end(), [](const Division &a, const Division &b) { return a.code < b.code; });
        return list;
    }();
    return all;
}

const QString *nameOf(uint code)
{
    const auto &all = divisions();
    const auto found =
        std::lower_bound(all.begin(), all.end(), code, [](const Division &d, uint wanted) { return d.code < wanted; });
    return found != all.end() && found->code == code ? &found->name : nullptr;
}

uint numberOf(QStringView code)
{
    if (!Typed::allDigits(code) || (code.size() != 2 && code.size() != 4 && code.size() != 6))
        return 0;
    return code.toUInt();
}

} // namespace

bool isRegionName(QStringView name)
{
    static const QSet<QString> names = [] {
        QSet<QString> all{u"开发区"_s, u"高新区"_s, u"经开区"_s, u"高开区"_s};
        for (const QLatin1StringView file : {"divisions"_L1, "streets_23_1506"_L1}) {
            readLines(u":/divisions/%1.tsv"_s.arg(file), [&](QStringView, QStringView region) { all.insert(region.toString()); });
        }
        return all;
    }();
    return names.contains(name.toString());
}

bool isKnownRegion(QStringView code)
{
    uint number = numberOf(code);
    if (number == 0)
        return false;
    // 441900: a city without counties (东莞) and the residence permits' 810000.
    while (number > 99 && number % 100 == 0)
        number /= 100;
    return nameOf(number) != nullptr;
}

QString regionName(QStringView code)
{
    if (!isKnownRegion(code))
        return {};
    QString name = *nameOf(code.first(2).toUInt());
    for (const int length : {4, 6}) {
        if (code.size() < length)
            break;
        const QString *part = nameOf(code.first(length).toUInt());
        // 市辖区, 县 and the like only fill the tree of municipalities and provinces.
        static const QStringList fillers{u"市辖区"_s, u"县"_s, u"省直辖县级行政区划"_s, u"自治区直辖县级行政区划"_s};
        if (part && !fillers.contains(*part))
            name += *part;
    }
    return name;
}

} // namespace Allpost
