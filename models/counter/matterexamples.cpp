// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/counterrows.h"
#include "models/counter/matters.h"
#include "models/residents/household.h"
#include "models/store/unitofwork.h"
#include "models/views/listreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QJsonObject shipped(const QString &name)
{
    QFile file(u":/content/"_s + name);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "resources/content", qPrintable(name));
    return QJsonDocument::fromJson(open ? file.readAll() : QByteArray()).object();
}

QString text(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json[name];
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines << line.toString();
    return lines.join(u'\n');
}

/// Yes, or nothing said.
std::optional<bool> flag(bool on)
{
    return on ? std::optional(true) : std::nullopt;
}

MatterCard cardOf(const QJsonObject &json)
{
    MatterCard card;
    Matter &matter = card.matter;
    matter.code = text(json, "code"_L1);
    matter.name = text(json, "name"_L1);
    matter.also = text(json, "also"_L1);
    matter.area = text(json, "area"_L1);
    matter.basis = text(json, "basis"_L1);
    matter.whoMayApply = text(json, "who_may_apply"_L1);
    matter.condition = text(json, "condition"_L1);
    matter.steps = text(json, "steps"_L1);
    if (json["limit_days"_L1].isDouble())
        matter.limitDays = json["limit_days"_L1].toInteger();
    matter.limitNote = text(json, "limit_note"_L1);
    const QJsonArray channels = json["channel"_L1].toArray();
    matter.atCounter = flag(channels.contains(u"counter"_s));
    matter.online = flag(channels.contains(u"online"_s));
    matter.byAgent = flag(channels.contains(u"agent"_s));
    matter.decidedBy = text(json, "decided_by"_L1);
    matter.formFields = text(json, "form_fields"_L1);
    matter.result = text(json, "result"_L1);
    matter.say = text(json, "say"_L1);
    matter.note = text(json, "note"_L1);
    matter.goesOut = flag(json["goes_out"_L1].toBool());
    matter.paper = text(json, "paper"_L1);
    matter.certainty = text(json, "certainty"_L1);
    matter.example = true;
    for (const QJsonValue &value : json["materials"_L1].toArray()) {
        const QJsonObject one = value.toObject();
        MatterMaterial material;
        material.position = card.materials.size() + 1;
        material.name = text(one, "name"_L1);
        material.kind = text(one, "kind"_L1);
        material.copies = one["copies"_L1].toInteger(1);
        material.note = text(one, "note"_L1);
        material.dataKnown = flag(one["data_known"_L1].toBool());
        material.originalNeeded = flag(one["original_needed"_L1].toBool());
        material.onlyAgent = flag(one["only_agent"_L1].toBool());
        card.materials << material;
    }
    return card;
}

Result<bool> isEmpty(const Database &db, const QString &table)
{
    auto any = CounterRows::number(db, u"SELECT count(*) FROM "_s + table);
    if (!any)
        return any.error();
    return *any == 0;
}

Status addMatters(Store &store)
{
    auto work = UnitOfWork::begin(store, {u"matter.examples"_s});
    if (!work)
        return work.error();
    qint64 position = 0;
    for (const QJsonValue &value : shipped(u"matters.json"_s)["items"_L1].toArray()) {
        MatterCard card = cardOf(value.toObject());
        card.matter.position = ++position;
        if (const QString category = text(value.toObject(), "order_category"_L1); !category.isEmpty()) {
            auto key = CounterRows::number(store.db(), u"SELECT key FROM order_category WHERE code = ?1 LIMIT 1"_s, {category});
            if (!key)
                return key.error();
            card.matter.orderCategory = *key;
        }
        auto key = (*work)->create(card.matter);
        if (!key)
            return key.error();
        for (MatterMaterial material : card.materials) {
            material.matter = *key;
            if (auto made = (*work)->create(material); !made)
                return made.error();
        }
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Status addPapers(Store &store)
{
    auto work = UnitOfWork::begin(store, {u"refused_paper.examples"_s});
    if (!work)
        return work.error();
    qint64 position = 0;
    for (const QJsonValue &value : shipped(u"refused_papers.json"_s)["items"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        RefusedPaper paper;
        paper.code = text(json, "code"_L1);
        paper.name = text(json, "name"_L1);
        paper.covers = text(json, "covers"_L1);
        paper.goTo = text(json, "go_to"_L1);
        paper.reply = text(json, "reply"_L1);
        paper.basis = text(json, "basis"_L1);
        paper.batch = text(json, "batch"_L1);
        paper.certainty = text(json, "certainty"_L1);
        paper.example = true;
        paper.position = ++position;
        if (auto made = (*work)->create(paper); !made)
            return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

} // namespace

Status Matters::addExamples(Store &store)
{
    auto noMatter = isEmpty(store.db(), u"matter"_s);
    auto noPaper = isEmpty(store.db(), u"refused_paper"_s);
    if (!noMatter || !noPaper)
        return !noMatter ? noMatter.error() : noPaper.error();
    if (*noMatter)
        if (auto added = addMatters(store); !added)
            return added;
    return *noPaper ? addPapers(store) : Status();
}

QString Matters::exampleMark()
{
    return shipped(u"matters.json"_s)[ListText::language() == "zh"_L1 ? "mark_zh"_L1 : "mark_en"_L1].toString();
}

Result<Key> Matters::ofHintRule(const Database &db, Key rule)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        for (const QJsonValue &value : shipped(u"matters.json"_s)["items"_L1].toArray())
            for (const QJsonValue &hint : value["hints"_L1].toArray())
                if (!all.contains(hint.toString()))
                    all.insert(hint.toString(), value["code"_L1].toString());
        return all;
    }();
    auto entry = Store::read(db, HintRule::entity(), rule);
    if (!entry)
        return entry.error();
    return ofCode(db, codes.value(entry->as<HintRule>().source));
}

} // namespace Allpost
