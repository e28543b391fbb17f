// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/mapping.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int samplesLooked = 120;
constexpr int rowsLooked = 2000;      ///< of the data, for columns that are filled here and there
constexpr int mappedColumns = 500;    ///< a roster has a hundred at most
constexpr int samplesKept = 6;
constexpr double goodFit = 0.55;     ///< below, a heading says nothing

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::Mapping)
};

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
}

// 类别一, 类别2, 电话(1): numbering of columns of one kind.
QString withoutNumbering(const QString &key)
{
    static constexpr QStringView numbers = u"0123456789一二三四五六七八九十";
    qsizetype end = key.size();
    while (end > 0 && numbers.contains(key[end - 1]))
        --end;
    return end > 0 ? key.first(end) : key;
}

bool meansSomebodyElse(const QString &key)
{
    static const QStringView others[] = {u"户主", u"监护人", u"父亲", u"母亲", u"配偶", u"紧急联系", u"房主", u"业主", u"产权人",
                                         u"代理人", u"房东", u"子女", u"填表人", u"联系人", u"网格员", u"楼长", u"责任人"};
    return std::any_of(std::begin(others), std::end(others), [&](QStringView word) { return key.startsWith(word); });
}

double fitOfKey(const QString &key, const ImportTarget &target)
{
    if (key.isEmpty())
        return 0;
    double best = 0;
    const QString plain = withoutNumbering(key);
    int rank = 0; // of two columns that fit, the one whose heading is named first is meant
    auto weigh = [&](const QString &heading) {
        if (key == heading)
            best = std::max(best, 1.0 - 0.001 * rank);
        else if (plain == heading)
            best = std::max(best, 0.95);
        else if (heading.size() >= 2 && key.contains(heading))
            best = std::max(best, 0.55 + 0.35 * double(heading.size()) / double(key.size()));
        else if (key.size() >= 2 && heading.contains(key))
            best = std::max(best, 0.35 + 0.3 * double(key.size()) / double(heading.size()));
    };
    for (const QString &word : target.keys) {
        weigh(word);
        ++rank;
    }
    if (best < 0.9 && !target.ofOthers && meansSomebodyElse(key))
        best *= 0.4;
    return best;
}

struct ColumnLook
{
    int filled = 0;
    QStringList samples = {};
    QList<int> fitting = {}; ///< by target
};

/// Goes through the first rows of data once and tells of each column what its cells look like.
std::vector<ColumnLook> lookAt(const RowStore &rows, int sheet, const SheetTable &table, const QList<ImportTarget> &targets)
{
    std::vector<ColumnLook> looks(size_t(std::min<qsizetype>(table.headings.size(), mappedColumns)));
    std::vector<CellView> cells;
    const int first = rows.indexOf(sheet, table.firstRow);
    for (int i = std::max(first, 0), looked = 0; first >= 0 && i < rows.size() && looked < rowsLooked; ++i, ++looked) {
        if (rows.sheet(i) != sheet || rows.number(i) > table.lastRow)
            break;
        if (table.skipped.contains(rows.number(i)))
            continue;
        rows.cells(i, cells);
        if (cells.size() > looks.size())
            looks.resize(std::min(cells.size(), size_t(mappedColumns)));
        for (size_t column = 0; column < cells.size() && column < looks.size(); ++column) {
            ColumnLook &look = looks[column];
            const CellView &cell = cells[column];
            if (cell.isEmpty() || look.filled >= samplesLooked)
                continue;
            ++look.filled;
            const QString text = textOf(cell);
            if (look.samples.size() < samplesKept && !look.samples.contains(text))
                look.samples << text;
            look.fitting.resize(targets.size());
            for (qsizetype t = 0; t < targets.size(); ++t) {
                if (targets[t].fits && targets[t].fits(cell))
                    ++look.fitting[t];
            }
        }
    }
    for (ColumnLook &look : looks)
        look.fitting.resize(targets.size());
    return looks;
}

struct Candidate
{
    double confidence;
    int column;
    int target;
    ColumnMapping::By by;
};

void assign(std::vector<Candidate> candidates, const QList<ImportTarget> &targets, QList<ColumnMapping> &columns)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.confidence > b.confidence; });
    QStringList used;
    for (const Candidate &candidate : candidates) {
        ColumnMapping &column = columns[candidate.column];
        const ImportTarget &target = targets[candidate.target];
        if (!column.target.isEmpty())
            continue;
        QString name = target.name;
        if (!target.several && used.contains(name)) {
            if (target.otherwise.isEmpty() || used.contains(target.otherwise))
                continue;
            name = target.otherwise;
        }
        column.target = name;
        column.confidence = candidate.confidence;
        column.by = candidate.by;
        used << name;
    }
}

} // namespace

QString headingKey(const QString &heading)
{
    QString key;
    int brackets = 0;
    const QString folded = Text::folded(heading);
    for (const QChar c : folded) {
        if (c == u'(' || c == u'[')
            ++brackets;
        else if (c == u')' || c == u']')
            brackets = std::max(brackets - 1, 0);
        else if (!brackets && !c.isSpace() && c != u'*' && c != u'"' && c != u'_' && c != u'、' && c != u'/')
            key += c;
    }
    while (key.endsWith(u':') && key.size() > 4)
        key.chop(1);
    return key.isEmpty() ? folded : key;
}

double headingFit(const QString &path, const ImportTarget &target)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return 0;
    if (target.keys.isEmpty())
        return headingFit(path, withKeys({target}).first());
    const QString last = headingKey(parts.last());
    double best = fitOfKey(last, target);
    if (parts.size() > 1)
        best = std::max(best, fitOfKey(headingKey(path), target));
    if (parts.size() > 1) {
        const double group = fitOfKey(headingKey(parts[parts.size() - 2]), target);
        best = std::max(best, group * 0.8);
    }
    return best;
}

QList<ImportTarget> withKeys(QList<ImportTarget> targets)
{
    for (ImportTarget &target : targets) {
        if (!target.keys.isEmpty())
            continue;
        target.keys << headingKey(target.name);
        const QStringList words = QStringList{target.label} + target.headings;
        for (const QString &word : words) {
            const QString key = headingKey(word);
            if (!key.isEmpty() && !target.keys.contains(key))
                target.keys << key;
        }
    }
    return targets;
}

QList<ImportTarget> targetsOf(const Entity &entity)
{
    QList<ImportTarget> out;
    for (const Field &field : entity.fields) {
        if (!field.isStored() || field.has(FieldFlag::Internal) || field.type == FieldType::Link || field.type == FieldType::Attachment)
            continue;
        ImportTarget target;
        target.name = field.name;
        target.label = field.title();
        // What was exported in another language of the screen comes back.
        target.headings = field.headings + QStringList{QString::fromUtf8(field.label)};
        out << target;
    }
    return out;
}

QList<ColumnMapping> proposeMapping(const RowStore &rows, int sheet, const SheetTable &table, const QList<ImportTarget> &all)
{
    const QList<ImportTarget> targets = withKeys(all);
    QList<ColumnMapping> columns;
    std::vector<Candidate> candidates;
    const std::vector<ColumnLook> looks = lookAt(rows, sheet, table, targets);
    for (int column = 0; column < int(looks.size()); ++column) {
        ColumnMapping mapping;
        mapping.column = column;
        mapping.heading = table.headings.value(column);
        const ColumnLook &look = looks[size_t(column)];
        mapping.samples = look.samples;
        columns << mapping;
        for (qsizetype t = 0; t < targets.size(); ++t) {
            const double share = look.filled ? double(look.fitting[t]) / look.filled : 0;
            double fit = headingFit(mapping.heading, targets[t]);
            ColumnMapping::By by = ColumnMapping::By::Heading;
            if (targets[t].fits && look.filled >= 5 && fit >= goodFit)
                fit *= share >= 0.3 ? 1.0 : share >= 0.05 ? 0.9 : 0.7;
            const bool isFree = mapping.heading.isEmpty()
                || (targets[t].despiteHeading && !meansSomebodyElse(headingKey(mapping.heading.section(u'/', -1))));
            if (fit < goodFit && isFree && look.filled > 0 && share >= targets[t].enough) {
                fit = 0.5 + 0.2 * share;
                by = ColumnMapping::By::Content;
            }
            if (fit >= (by == ColumnMapping::By::Content ? 0.5 : goodFit))
                candidates.push_back({fit, column, int(t), by});
        }
    }
    assign(std::move(candidates), targets, columns);
    return columns;
}

QString headingFingerprint(const QStringList &headings)
{
    QStringList keys;
    for (const QString &heading : headings) {
        const QString key = headingKey(heading);
        if (!key.isEmpty())
            keys << key;
    }
    if (keys.isEmpty())
        return {};
    keys.sort();
    return QString::fromLatin1(QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

QJsonObject SavedMapping::toJson() const
{
    QJsonObject columns;
    for (auto it = targets.begin(); it != targets.end(); ++it)
        columns.insert(it.key(), it.value());
    QJsonObject json = more;
    json.insert(u"version"_s, 1);
    json.insert(u"columns"_s, columns);
    QStringList sorted = fillDown;
    sorted.sort();
    json.insert(u"fill_down"_s, QJsonArray::fromStringList(sorted));
    return json;
}

Result<SavedMapping> SavedMapping::fromJson(const QJsonObject &json)
{
    if (json.value("version"_L1).toInt() != 1 || !json.value("columns"_L1).isObject())
        return Error{ErrorCode::Invalid, Words::tr("This is no mapping of columns that the program can read."), {}};
    SavedMapping mapping;
    mapping.more = json;
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        mapping.targets.insert(it.key(), it.value().toString());
    const QJsonArray fill = json.value("fill_down"_L1).toArray();
    for (const QJsonValue &heading : fill)
        mapping.fillDown << heading.toString();
    for (const QString &own : {u"version"_s, u"columns"_s, u"fill_down"_s})
        mapping.more.remove(own);
    return mapping;
}

SavedMapping SavedMapping::of(const QList<ColumnMapping> &columns)
{
    SavedMapping mapping;
    for (const ColumnMapping &column : columns) {
        const QString heading = column.heading.isEmpty() ? u"#%1"_s.arg(column.column + 1) : column.heading;
        mapping.targets.insert(heading, column.target);
        if (column.fillDown)
            mapping.fillDown << heading;
    }
    return mapping;
}

void SavedMapping::applyTo(QList<ColumnMapping> &columns, ColumnMapping::By by) const
{
    QHash<QString, QString> byKey;
    for (auto it = targets.begin(); it != targets.end(); ++it)
        byKey.insert(headingKey(it.key()), it.value());
    QStringList filled;
    for (const QString &heading : fillDown)
        filled << headingKey(heading);
    for (ColumnMapping &column : columns) {
        const QString key = headingKey(column.heading.isEmpty() ? u"#%1"_s.arg(column.column + 1) : column.heading);
        const auto found = byKey.constFind(key);
        if (found == byKey.constEnd())
            continue;
        column.target = *found;
        column.confidence = 1;
        column.by = by;
        column.fillDown = filled.contains(key);
    }
}

} // namespace Allpost
