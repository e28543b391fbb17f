// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/jsonentities.h"

#include "models/dictionary/codelist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <memory>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Files[] = {"care_groups.json"_L1};

FieldType typeOf(const QString &word)
{
    static const QHash<QString, FieldType> types{
        {u"text"_s, FieldType::Text},   {u"note"_s, FieldType::Note},    {u"integer"_s, FieldType::Integer}, {u"money"_s, FieldType::Money},
        {u"date"_s, FieldType::Date},   {u"yes_no"_s, FieldType::YesNo}, {u"code"_s, FieldType::Code},       {u"codes"_s, FieldType::Codes},
        {u"phone"_s, FieldType::Phone}, {u"link"_s, FieldType::Link},    {u"time"_s, FieldType::Time},
    };
    Q_ASSERT_X(types.contains(word), "type of a field", qPrintable(word));
    return types.value(word, FieldType::Text);
}

/// A mask nobody decided stays undecided: a test fails then.
Mask maskOf(const QString &word)
{
    static const QHash<QString, Mask> masks{{u"public"_s, Mask::Public}, {u"name"_s, Mask::Name},       {u"phone"_s, Mask::Phone},
                                            {u"hidden"_s, Mask::Hidden}, {u"address"_s, Mask::Address}, {u"id_number"_s, Mask::IdNumber}};
    return masks.value(word, Mask::Undecided);
}

struct Loaded
{
    std::vector<std::unique_ptr<const Entity>> owned = {};
    std::vector<const Entity *> all = {};
    std::map<QString, std::unique_ptr<CodeList>> lists = {};
    QHash<QString, QJsonObject> about = {};

    Loaded()
    {
        for (const QLatin1StringView name : Files) {
            QFile file(u":/dictionary/"_s + name);
            const bool open = file.open(QIODevice::ReadOnly);
            Q_ASSERT_X(open, "resources/dictionary", name.data());
            const QJsonArray entities = QJsonDocument::fromJson(open ? file.readAll() : QByteArray()).object()["entities"_L1].toArray();
            for (const QJsonValue &entity : entities)
                add(entity.toObject());
        }
    }

    void add(const QJsonObject &json)
    {
        auto entity = std::make_unique<Entity>();
        entity->name = json["name"_L1].toString();
        entity->pair = JsonEntities::pair(json);
        if (const QString of = json["of"_L1].toString(); !of.isEmpty()) {
            Field link;
            link.name = of;
            link.label = QT_TRANSLATE_NOOP("Dictionary", "Care record");
            link.type = FieldType::Link;
            link.mask = Mask::Public;
            link.link = of;
            entity->fields.push_back(link);
        }
        const QJsonArray fields = json["fields"_L1].toArray();
        for (const QJsonValue &field : fields)
            entity->fields.push_back(fieldOf(entity->name, field.toObject()));
        about.insert(entity->name, json);
        all.push_back(entity.get());
        owned.push_back(std::move(entity));
    }

    Field fieldOf(const QString &entity, const QJsonObject &json)
    {
        Field field;
        field.name = json["name"_L1].toString();
        field.pair = JsonEntities::pair(json);
        field.hint = JsonEntities::pair(json, u"note"_s);
        field.type = typeOf(json["type"_L1].toString());
        field.mask = maskOf(json["mask"_L1].toString());
        if (const QJsonArray codes = json["codes"_L1].toArray(); !codes.isEmpty()) {
            field.codes = entity + u'.' + field.name;
            lists.emplace(field.codes, CodeList::fromJson(field.codes, {{u"title_zh"_s, field.pair.zh}, {u"title_en"_s, field.pair.en}, {u"items"_s, codes}}));
        }
        return field;
    }
};

const Loaded &loaded()
{
    static const Loaded once;
    return once;
}

} // namespace

const std::vector<const Entity *> &JsonEntities::all()
{
    return loaded().all;
}

const CodeList *JsonEntities::codeList(QStringView name)
{
    const auto found = loaded().lists.find(name.toString());
    return found == loaded().lists.end() ? nullptr : found->second.get();
}

QJsonObject JsonEntities::about(QStringView entity)
{
    return loaded().about.value(entity.toString());
}

LabelPair JsonEntities::pair(const QJsonObject &object, const QString &word)
{
    const QString before = word.isEmpty() ? QString() : word + u'_';
    return {object[before + u"zh"_s].toString(), object[before + u"en"_s].toString()};
}

} // namespace Allpost
