// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/ordermeasurebook.h"

#include "models/dictionary/codelist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Both languages, since a test and a print may change it while the program runs.
struct Shipped
{
    std::array<std::array<OrderMeasureText, OrderCounts>, 2> measures;
    std::array<std::array<QString, OrderOuts>, 2> reasons;
    std::array<QString, OrderOuts> codes;
    OrderWeights weights;
    QString mark;

    Shipped()
    {
        QFile file(u":/content/order_measures.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("order_measures.json is not built in");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        mark = all[u"mark"].toString();
        const QJsonObject w = all[u"weights"].toObject();
        weights = {w[u"response_rate"].toInt(), w[u"solve_rate"].toInt(), w[u"satisfy_rate"].toInt()};
        const QJsonArray lines = all[u"measures"].toArray();
        const QJsonArray outs = all[u"reasons"].toArray();
        const QList<Code> decided = CodeList::find(u"exclusion")->items();
        if (size_t(lines.size()) != OrderCounts || size_t(decided.size() + outs.size()) != OrderOuts)
            qFatal("order_measures.json does not name what is counted");
        for (size_t chinese = 0; chinese < 2; ++chinese) {
            const QString language = chinese ? u"zh"_s : u"en"_s;
            for (size_t i = 0; i < OrderCounts; ++i) {
                const QJsonObject line = lines[qsizetype(i)].toObject();
                OrderMeasureText &text = measures[chinese][i];
                text.name = line[u"name"].toString();
                text.label = line[language].toString();
                text.definition = line[u"definition_"_s + language].toString();
                text.group = line[u"group"].toString();
                text.unitCode = line[u"unit"].toString();
                text.unit = text.unitCode == "share"_L1 ? OrderMeasureText::Unit::Share : text.unitCode == "hours"_L1 ? OrderMeasureText::Unit::Hours : OrderMeasureText::Unit::Count;
                const QString better = line[u"better"].toString();
                text.better = better == "high"_L1 ? 1 : better == "low"_L1 ? -1 : 0;
            }
            for (size_t i = 0; i < OrderOuts; ++i) {
                const bool byPerson = qsizetype(i) < decided.size();
                const QJsonObject line = byPerson ? QJsonObject() : outs[qsizetype(i) - decided.size()].toObject();
                codes[i] = byPerson ? decided[qsizetype(i)].code : line[u"code"].toString();
                reasons[chinese][i] = byPerson ? (chinese ? decided[qsizetype(i)].zh : decided[qsizetype(i)].en) : line[language].toString();
            }
        }
    }
};

const Shipped &shipped()
{
    static const Shipped all;
    return all;
}

size_t chinese()
{
    return QLocale().language() == QLocale::Chinese ? 1 : 0;
}

} // namespace

QString OrderWeights::toText() const
{
    return u"%1 %2 %3"_s.arg(response).arg(solve).arg(satisfy);
}

OrderWeights OrderWeights::fromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const OrderWeights typed{parts.value(0).toInt(), parts.value(1).toInt(), parts.value(2).toInt()};
    return parts.size() == 3 && typed.isValid() ? typed : example();
}

OrderWeights OrderWeights::example()
{
    return shipped().weights;
}

const OrderMeasureText &OrderMeasureBook::text(OrderCount count)
{
    return shipped().measures[chinese()][size_t(count)];
}

OrderCount OrderMeasureBook::find(QStringView name)
{
    for (size_t i = 0; i < OrderCounts; ++i)
        if (shipped().measures[0][i].name == name)
            return OrderCount(i);
    return OrderCount::Last;
}

QString OrderMeasureBook::code(OrderOut reason)
{
    return shipped().codes[size_t(reason)];
}

QString OrderMeasureBook::label(OrderOut reason)
{
    return shipped().reasons[chinese()][size_t(reason)];
}

QString OrderMeasureBook::exampleMark()
{
    return shipped().mark;
}

} // namespace Allpost
