// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/care/caregroups.h"

#include "models/access/rights.h"
#include "models/dictionary/codelist.h"
#include "models/dictionary/jsonentities.h"
#include "models/dictionary/office.h"
#include "models/store/layout.h"
#include "models/store/unitofwork.h"

#include <QJsonArray>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CareGroups)
};

constexpr qsizetype LongestName = 40;
constexpr qint64 LongestInterval = 3650;

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, u"care_group"_s};
}

CareGroupInfo shipped(const Code &code)
{
    CareGroupInfo info;
    info.group = code.code;
    info.name = {code.zh, code.en};
    info.ofHousehold = code.more["level"_L1].toString() == "household"_L1;
    info.attention = code.more["attention"_L1].toString();
    info.visitEvery = code.more["visit_interval_days"_L1].toInt();
    info.isRestricted = code.more["restricted"_L1].toBool();
    info.byLaw = code.more["by_law"_L1].toBool();
    info.isCommon = code.common;
    const QString entity = u"care_"_s + code.code;
    info.own = Dictionary::find(entity);
    const QJsonObject about = JsonEntities::about(entity);
    info.note = JsonEntities::pair(about, u"note"_s).text();
    for (const QJsonValue &reason : about["end_reasons"_L1].toArray())
        info.endReasons << JsonEntities::pair(reason.toObject());
    return info;
}

CareGroupInfo ownOf(const QString &stored)
{
    const QString name = CodeValue::parse(stored).text;
    CareGroupInfo info;
    info.group = stored;
    info.name = {name, name};
    info.isOwn = true;
    info.attention = u"normal"_s;
    return info;
}

/// A setting over what ships. Two desks may have set the same group: of what one left open the other decides, and a
/// restriction of either holds.
void apply(CareGroupInfo &info, Key record, const CareGroup &set)
{
    if (!info.record)
        info.record = record;
    if (!set.attention.isEmpty())
        info.attention = set.attention;
    if (set.visitEvery)
        info.visitEvery = *set.visitEvery;
    if (info.isOwn && !set.level.isEmpty())
        info.ofHousehold = set.level == "household"_L1;
    if (set.inactive)
        info.isInactive = *set.inactive;
    if (!set.note.isEmpty())
        info.note = set.note;
}

struct SetGroup { Key key; CareGroup set; };

Result<QList<SetGroup>> settings(const Database &db)
{
    const Layout &layout = Layout::of(CareGroup::entity());
    Statement rows(db, u"SELECT key, "_s + layout.columns + u" FROM care_group ORDER BY key"_s);
    QList<SetGroup> all;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        Values values;
        for (int i = 1; i < rows.columns(); ++i)
            values.push_back(rows.value(i));
        all.append({rows.number(0), recordFrom<CareGroup>(values)});
    }
}

/// Keys of the records of a group, all or only those that hold on a day. Words kept beside the code count.
Result<QList<Key>> recordsOf(const Database &db, const QString &group, const QString &day = {})
{
    QString sql = u"SELECT key FROM care WHERE (care_group = :group OR substr(care_group, 1, :length) = :start)"_s;
    Query::Bindings bindings{{u":group"_s, group}, {u":length"_s, group.size() + 1}, {u":start"_s, QString(group + u'~')}};
    if (!day.isEmpty()) {
        sql += u" AND (until IS NULL OR until > :day)"_s;
        bindings.append({u":day"_s, day});
    }
    auto rows = Query::run(db, sql + u" ORDER BY key"_s, bindings);
    if (!rows)
        return rows.error();
    QList<Key> keys;
    while (rows->next())
        keys << rows->number(0);
    return keys;
}

/// What is to be kept of a setting: of a shipped group only where it differs.
void put(CareGroup &record, const CareGroupInfo &info, const CareGroups::Setting &setting)
{
    const Code *code = info.isOwn ? nullptr : CodeList::find(u"care_group")->at(info.group);
    const CareGroupInfo base = code ? shipped(*code) : CareGroupInfo();
    record.group = info.group;
    record.level = !code ? (setting.ofHousehold ? u"household"_s : u"person"_s) : QString();
    record.attention = code && setting.attention == base.attention ? QString() : setting.attention;
    record.visitEvery.reset();
    if (!code || setting.visitEvery != base.visitEvery)
        record.visitEvery = setting.visitEvery;
    record.restricted.reset();
    if (!code || setting.isRestricted != base.isRestricted)
        record.restricted = setting.isRestricted;
    record.inactive.reset();
    if (setting.isInactive)
        record.inactive = true;
    record.note = setting.note.trimmed() == base.note ? QString() : setting.note.trimmed();
}

Status check(const CareGroups::Setting &setting)
{
    if (!CodeList::find(u"attention")->at(setting.attention))
        return invalid(Words::tr("Choose how much attention the group needs."));
    if (setting.visitEvery < 0 || setting.visitEvery > LongestInterval)
        return invalid(Words::tr("A visit is due after 1 to 3,650 days; leave it empty where none is planned."));
    return {};
}

} // namespace

Result<QList<CareGroupInfo>> CareGroups::list(const Database &db)
{
    auto set = settings(db);
    if (!set)
        return set.error();
    QList<CareGroupInfo> all;
    for (const Code &code : CodeList::find(u"care_group")->itemsCommonFirst())
        all << shipped(code);
    for (const SetGroup &one : *set) {
        auto known = std::find_if(all.begin(), all.end(), [&](const CareGroupInfo &info) { return info.group == one.set.group; });
        if (known == all.end()) {
            all << ownOf(one.set.group);
            known = all.end() - 1;
        }
        apply(*known, one.key, one.set);
    }
    for (CareGroupInfo &info : all)
        info.isRestricted = Rights::isRestricted(db, u"care.see", info.group);
    return all;
}

Result<CareGroupInfo> CareGroups::of(const Database &db, const QString &stored)
{
    const QString subject = Rights::careSubject(stored);
    const Code *code = CodeList::find(u"care_group")->at(subject);
    CareGroupInfo info = code ? shipped(*code) : ownOf(subject.startsWith(u'~') ? subject : CodeValue{{}, subject}.stored());
    auto set = settings(db);
    if (!set)
        return set.error();
    for (const SetGroup &one : *set)
        if (one.set.group == info.group)
            apply(info, one.key, one.set);
    info.isRestricted = Rights::isRestricted(db, u"care.see", info.group);
    return info;
}

CareGroups::Setting CareGroups::settingOf(const CareGroupInfo &group)
{
    return {group.ofHousehold, group.attention, group.visitEvery, group.isRestricted, group.isInactive, group.note};
}

Result<QString> CareGroups::problemOf(const QString &name, const QString &self) const
{
    const QString word = name.simplified();
    if (word.isEmpty())
        return Words::tr("Give the group a name, as it stands in your lists.");
    if (word.size() > LongestName)
        return Words::tr("The name is too long; say the rest in the note.");
    if (splitWords(word).size() > 1 || word.contains(u'~'))
        return Words::tr("Marks such as 、 or / part words in spreadsheets; leave them out of the name.");
    if (const CodeMatch match = CodeList::find(u"care_group")->codeOf(word)) {
        const CodeList *list = CodeList::find(match.list);
        return Words::tr("This word leads to “%1” already.").arg(list ? LabelPair{list->label(match.code, u"zh"), list->label(match.code, u"en")}.text() : word);
    }
    auto all = list(m_store.db());
    if (!all)
        return all.error();
    for (const CareGroupInfo &info : *all)
        if (info.isOwn && info.group != self && info.name.zh.compare(word, Qt::CaseInsensitive) == 0)
            return Words::tr("There is a group of this name already.");
    return QString();
}

Result<QString> CareGroups::add(const QString &name, const Setting &setting)
{
    auto problem = problemOf(name);
    if (!problem)
        return problem.error();
    if (!problem->isEmpty())
        return invalid(*problem);
    if (auto fit = check(setting); !fit)
        return fit.error();
    const QString group = CodeValue{{}, name.simplified()}.stored();
    CareGroup record;
    put(record, ownOf(group), setting);
    auto work = UnitOfWork::begin(m_store, {u"care_group.add"_s});
    if (!work)
        return work.error();
    if (auto made = (*work)->create(record); !made)
        return made.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    if (auto unseen = Rights::updateUnseen(m_store); !unseen)
        return unseen.error();
    return group;
}

Status CareGroups::rename(const QString &group, const QString &name)
{
    if (!group.startsWith(u'~'))
        return Error{ErrorCode::Refused, Words::tr("The name of a group that ships with the program stays."), group};
    if (auto allowed = Rights::require(m_store, u"care.change", group); !allowed)
        return allowed;
    auto problem = problemOf(name, group);
    if (!problem)
        return problem.error();
    if (!problem->isEmpty())
        return invalid(*problem);
    const QString renamed = CodeValue{{}, name.simplified()}.stored();
    if (renamed == group)
        return {};
    auto work = UnitOfWork::begin(m_store, {u"care_group.rename"_s});
    if (!work)
        return work.error();
    const auto change = [&](const Entity &entity, const Result<QList<Key>> &keys, QStringView field) -> Status {
        if (!keys)
            return keys.error();
        for (const Key key : *keys) {
            auto seen = Store::read((*work)->db(), entity, key);
            if (!seen)
                return seen.error();
            Values now = seen->values;
            now[size_t(entity.indexOf(field))] = Value(renamed);
            if (auto changed = (*work)->change(*seen, now); !changed)
                return changed.error();
        }
        return {};
    };
    const auto keysOf = [&](const QString &sql) -> Result<QList<Key>> {
        auto rows = Query::run((*work)->db(), sql, {{u":group"_s, group}});
        if (!rows)
            return rows.error();
        QList<Key> keys;
        while (rows->next())
            keys << rows->number(0);
        return keys;
    };
    if (auto done = change(CareGroup::entity(), keysOf(u"SELECT key FROM care_group WHERE care_group = :group"_s), u"care_group"); !done)
        return done;
    if (auto done = change(Care::entity(), keysOf(u"SELECT key FROM care WHERE care_group = :group"_s), u"care_group"); !done)
        return done;
    if (auto done = change(CodeAlias::entity(), keysOf(u"SELECT key FROM code_alias WHERE list = 'care_group' AND code = :group"_s), u"code"); !done)
        return done;
    // The old name goes on leading to it in the spreadsheets of others.
    if (auto kept = (*work)->create(CodeAlias{u"care_group"_s, CodeValue::parse(group).text, renamed, {}}); !kept)
        return kept.error();
    if (auto done = (*work)->commit(); !done)
        return done.error();
    for (const auto &right : {u"care.see"_s, u"care.change"_s}) {
        auto moved = Rights::move(m_store, right, group, renamed);
        if (!moved)
            return moved;
    }
    return Rights::updateUnseen(m_store);
}

Status CareGroups::set(const QString &group, const Setting &setting)
{
    auto info = of(m_store.db(), group);
    if (!info)
        return info.error();
    if (info->isRestricted || setting.isRestricted)
        if (auto allowed = Rights::require(m_store, u"care.change", group); !allowed)
            return allowed;
    if (info->byLaw && !setting.isRestricted)
        return Error{ErrorCode::Refused, Words::tr("A law keeps this group from general view; it stays so."), group};
    if (auto fit = check(setting); !fit)
        return fit;
    auto work = UnitOfWork::begin(m_store, {u"care_group.change"_s});
    if (!work)
        return work.error();
    if (info->record) {
        auto seen = Store::read((*work)->db(), CareGroup::entity(), info->record);
        if (!seen)
            return seen.error();
        CareGroup now = seen->as<CareGroup>();
        put(now, *info, setting);
        if (auto changed = (*work)->change(*seen, now); !changed)
            return changed.error();
    } else {
        CareGroup record;
        put(record, *info, setting);
        if (auto made = (*work)->create(record); !made)
            return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return Rights::updateUnseen(m_store);
}

Result<int> CareGroups::close(const QString &group, const QString &until, const QString &reason)
{
    auto info = of(m_store.db(), group);
    if (!info)
        return info.error();
    if (auto allowed = Rights::require(m_store, u"care.change", group); !allowed)
        return allowed.error();
    auto keys = recordsOf(m_store.db(), group, until);
    if (!keys)
        return keys.error();
    auto work = UnitOfWork::begin(m_store, {u"care_group.close"_s, {{u"count"_s, int(keys->size())}}});
    if (!work)
        return work.error();
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    for (const Key key : *keys) {
        auto seen = Store::read((*work)->db(), Care::entity(), key);
        if (!seen)
            return seen.error();
        Care now = seen->as<Care>();
        now.until = until;
        now.untilReason = reason.trimmed();
        now.untilEntered = today;
        if (auto changed = (*work)->change(*seen, now); !changed)
            return changed.error();
    }
    Setting setting = settingOf(*info);
    setting.isInactive = true;
    if (info->record) {
        auto seen = Store::read((*work)->db(), CareGroup::entity(), info->record);
        if (!seen)
            return seen.error();
        CareGroup now = seen->as<CareGroup>();
        put(now, *info, setting);
        if (auto changed = (*work)->change(*seen, now); !changed)
            return changed.error();
    } else {
        CareGroup record;
        put(record, *info, setting);
        if (auto made = (*work)->create(record); !made)
            return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return int(keys->size());
}

Result<int> CareGroups::recordCount(const Database &db, const QString &group, QDate day)
{
    auto keys = recordsOf(db, group, day.toString(Qt::ISODate));
    if (!keys)
        return keys.error();
    return int(keys->size());
}

} // namespace Allpost
