// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/serviceposts.h"

#include "models/base/text.h"
#include "models/checkins/checkinreading.h"
#include "models/checkins/members.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace Checkins;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServicePosts)
};

constexpr qint64 MostWanted = 10'000;

QJsonObject content()
{
    QFile file(u":/content/service_posts.json"_s);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "resources/content", "service_posts.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString lines(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &line : array.toArray())
        all << line.toString();
    return all.join(u'\n');
}

ServicePost tidied(ServicePost post)
{
    post.name = post.name.simplified();
    post.hours = post.hours.simplified();
    post.duty = post.duty.trimmed();
    post.skills = Text::tidiedLines(post.skills);
    return post;
}

Result<QSet<QString>> namesOf(const Database &db, const QString &table)
{
    auto rows = Query::run(db, u"SELECT name FROM %1"_s.arg(table));
    if (!rows)
        return rows.error();
    QSet<QString> names;
    while (rows->next())
        names.insert(Text::foldedName(rows->text(0)));
    return names;
}

const QString OpenOnDay = u"(c.since IS NULL OR c.since <= :day) AND (c.until IS NULL OR c.until > :day)"_s;

} // namespace

bool ClaimLine::isOpen(QDate today) const
{
    return holds(claim.since, claim.until, today);
}

Result<QList<ServicePostLine>> ServicePosts::list(const Database &db, bool withInactive, QDate today)
{
    auto posts = readAll<ServicePost>(db, u"ORDER BY coalesce(x.inactive, 0), CASE WHEN x.position IS NULL THEN 1 ELSE 0 END, x.position, x.key"_s);
    auto labels = FiveMicros::names(db);
    auto taken = Query::run(db, u"SELECT c.service_post, count(DISTINCT c.party_member) FROM post_claim c JOIN party_member m ON m.key = c.party_member WHERE "_s + OpenOnDay
                                + u" AND (m.moved_on IS NULL OR m.moved_on > :day) AND (m.ended_on IS NULL OR m.ended_on > :day) GROUP BY c.service_post"_s,
                            {{u":day"_s, today.toString(Qt::ISODate)}});
    if (!posts || !labels || !taken)
        return !posts ? posts.error() : !labels ? labels.error() : taken.error();
    QHash<Key, int> held;
    while (taken->next())
        held.insert(taken->number(0), int(taken->number(1)));
    QList<ServicePostLine> all;
    for (const Kept<ServicePost> &post : std::as_const(*posts))
        if (withInactive || !post.record.inactive.value_or(false))
            all.append({post.key, post.record, labels->value(post.record.fiveMicro), held.value(post.key)});
    return all;
}

Result<QList<ClaimLine>> ServicePosts::claims(const Database &db, Key post, Key member, QDate today)
{
    const int more = int(PostClaim::entity().fields.size()) + 1;
    Statement rows(db, u"SELECT %1, p.name, coalesce(r.name, o.name), u.name FROM post_claim c LEFT JOIN service_post p ON p.key = c.service_post "
                       "LEFT JOIN party_member m ON m.key = c.party_member LEFT JOIN outsider o ON o.key = m.outsider LEFT JOIN resident r ON r.key = coalesce(m.resident, o.resident) "
                       "LEFT JOIN service_unit u ON u.key = m.unit WHERE c.%2 = ? ORDER BY c.since DESC, c.key DESC"_s
                           .arg(columnsOf(PostClaim::entity(), u"c"_s), post ? u"service_post"_s : u"party_member"_s));
    rows.bind(1, post ? post : member);
    QList<ClaimLine> all;
    while (true) {
        auto next = rows.step();
        if (!next)
            return next.error();
        if (!*next)
            break;
        const auto kept = keptFrom<PostClaim>(rows);
        all.append({kept.key, kept.record, rows.text(more), rows.text(more + 1), rows.text(more + 2)});
    }
    std::stable_sort(all.begin(), all.end(), [today](const ClaimLine &a, const ClaimLine &b) { return a.isOpen(today) > b.isOpen(today); });
    return all;
}

QStringList ServicePosts::promises()
{
    return linesOf(lines(content().value("promises_zh"_L1)));
}

Findings ServicePosts::check(const Database &db, const ServicePost &post, Key self)
{
    Findings findings;
    const QString name = Text::foldedName(post.name);
    if (name.isEmpty())
        findings << Finding::held(u"name"_s, u"required"_s, Words::tr("Say what the post is called."));
    if (post.wanted && (*post.wanted < 1 || *post.wanted > MostWanted))
        findings << Finding::held(u"wanted"_s, u"number"_s, Words::tr("At least one person; leave it empty where there is no limit."));
    auto others = readAll<ServicePost>(db);
    for (const Kept<ServicePost> &other : others ? *others : QList<Kept<ServicePost>>())
        if (other.key != self && !name.isEmpty() && Text::foldedName(other.record.name) == name)
            findings << Finding::held(u"name"_s, u"not_unique"_s, Words::tr("There is a post of this name already."));
    return findings;
}

Result<Key> ServicePosts::add(const ServicePost &post)
{
    ServicePost now = tidied(post);
    if (auto fit = refused(check(m_store.db(), now)); !fit)
        return fit.error();
    if (!now.position) {
        auto last = Query::run(m_store.db(), u"SELECT max(position) FROM service_post"_s);
        now.position = last && last->next() ? last->number(0) + 1 : 1;
    }
    return UnitOfWork::createOne(m_store, {u"service_post.add"_s}, now);
}

Result<bool> ServicePosts::change(const Snapshot &seen, const ServicePost &post)
{
    ServicePost now = tidied(post);
    if (auto fit = refused(check(m_store.db(), now, seen.key)); !fit)
        return fit.error();
    return UnitOfWork::changeOne(m_store, {u"service_post.change"_s}, seen, now);
}

Status ServicePosts::setInactive(Key post, bool inactive)
{
    auto seen = m_store.read(ServicePost::entity(), post);
    if (!seen)
        return seen.error();
    auto now = seen->as<ServicePost>();
    now.inactive = inactive ? std::optional(true) : std::nullopt;
    auto changed = UnitOfWork::changeOne(m_store, {inactive ? u"service_post.close"_s : u"service_post.reopen"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status ServicePosts::claim(const QList<Key> &posts, Key member, const QString &promise, QDate since)
{
    const QDate today = QDate::currentDate();
    if (!since.isValid() || since > today)
        return Error{ErrorCode::Invalid, Words::tr("The day is today or earlier."), u"since"_s};
    if (posts.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Choose at least one post."), u"service_post"_s};
    auto work = UnitOfWork::begin(m_store, {u"post_claim.claim"_s});
    if (!work)
        return work.error();
    const Database &db = (*work)->db();
    auto seen = Store::read(db, PartyMember::entity(), member);
    auto all = list(db, true, today);
    auto held = claims(db, 0, member, today);
    if (!seen || !all || !held)
        return !seen ? seen.error() : !all ? all.error() : held.error();
    auto person = seen->as<PartyMember>();
    if (!person.movedOn.isEmpty() || !person.endedOn.isEmpty())
        return Error{ErrorCode::Refused, Words::tr("This member is gone; bring him back first."), {}};
    for (const Key key : posts) {
        const auto post = std::find_if(all->cbegin(), all->cend(), [key](const ServicePostLine &line) { return line.key == key; });
        if (post == all->cend())
            return Error{ErrorCode::NotFound, Words::tr("This post is no longer in the file."), u"service_post"_s};
        if (post->post.inactive.value_or(false))
            return Error{ErrorCode::Refused, Words::tr("“%1” is no longer offered.").arg(post->post.name), u"service_post"_s};
        if (post->left() && *post->left() <= 0)
            return Error{ErrorCode::Refused, Words::tr("No place is left at “%1”: all %n are taken.", nullptr, int(*post->post.wanted)).arg(post->post.name), u"service_post"_s};
        for (const ClaimLine &line : std::as_const(*held))
            if (line.claim.servicePost == key && line.isOpen(today))
                return Error{ErrorCode::Refused, Words::tr("The member holds “%1” already.").arg(post->post.name), u"service_post"_s};
        const PostClaim claim{key, member, since.toString(Qt::ISODate), {}, promise.trimmed()};
        if (auto made = (*work)->create(claim); !made)
            return made.error();
    }
    if (person.reportedOn.isEmpty()) {
        person.reportedOn = since.toString(Qt::ISODate);
        person.receivedBy = m_store.worker();
        if (auto changed = (*work)->change(*seen, person); !changed)
            return changed.error();
    }
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Status ServicePosts::release(Key claim, QDate on)
{
    auto seen = m_store.read(PostClaim::entity(), claim);
    if (!seen)
        return seen.error();
    auto now = seen->as<PostClaim>();
    if (!on.isValid() || on > QDate::currentDate() || on.toString(Qt::ISODate) < now.since)
        return Error{ErrorCode::Invalid, Words::tr("The day lies between taking the post and today."), u"until"_s};
    if (!now.until.isEmpty() && now.until <= on.toString(Qt::ISODate))
        return Error{ErrorCode::Refused, Words::tr("This post was given back already."), {}};
    now.until = on.toString(Qt::ISODate);
    auto changed = UnitOfWork::changeOne(m_store, {u"post_claim.release"_s}, *seen, now);
    return changed ? Status() : Status(changed.error());
}

Status ServicePosts::addExamples(Store &store)
{
    auto posts = namesOf(store.db(), u"service_post"_s);
    auto labels = namesOf(store.db(), u"five_micro"_s);
    if (!posts || !labels)
        return !posts ? posts.error() : labels.error();
    auto work = UnitOfWork::begin(store, {u"checkin.examples"_s});
    if (!work)
        return work.error();
    const QJsonObject shipped = content();
    qint64 position = 0;
    QHash<int, Key> micros;
    for (const QJsonValue &value : shipped.value("five_micro"_L1).toArray()) {
        ++position;
        const FiveMicro label{value.toString(), position, {}};
        if (labels->contains(Text::foldedName(label.name)))
            continue;
        auto made = (*work)->create(label);
        if (!made)
            return made.error();
        micros.insert(int(position), *made);
    }
    position = 0;
    for (const QJsonValue &value : shipped.value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ServicePost post;
        post.name = item.value("name_zh"_L1).toString();
        post.duty = item.value("duty_zh"_L1).toString();
        post.skills = lines(item.value("skills_zh"_L1));
        post.wanted = item.value("wanted"_L1).toInteger();
        post.fiveMicro = micros.value(item.value("five_micro"_L1).toInt());
        post.example = true;
        post.position = ++position;
        if (posts->contains(Text::foldedName(post.name)))
            continue;
        if (auto made = (*work)->create(post); !made)
            return made.error();
    }
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<QList<FiveMicros::Entry>> FiveMicros::list(const Database &db, bool withInactive)
{
    auto labels = readAll<FiveMicro>(db, u"ORDER BY coalesce(x.inactive, 0), CASE WHEN x.position IS NULL THEN 1 ELSE 0 END, x.position, x.key"_s);
    if (!labels)
        return labels.error();
    QList<Entry> all;
    for (const Kept<FiveMicro> &label : std::as_const(*labels))
        if (withInactive || !label.record.inactive.value_or(false))
            all.append({label.key, label.record});
    return all;
}

Result<QHash<Key, QString>> FiveMicros::names(const Database &db)
{
    auto all = list(db, true);
    if (!all)
        return all.error();
    QHash<Key, QString> names;
    for (const Entry &entry : std::as_const(*all))
        names.insert(entry.key, entry.label.name);
    return names;
}

Status FiveMicros::save(Store &store, const QList<Entry> &labels)
{
    QSet<QString> names;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QString name = Text::foldedName(labels.at(i).label.name);
        if (!name.isEmpty() && names.contains(name))
            return Error{ErrorCode::Invalid, Words::tr("Two labels have the same name."), u"label%1"_s.arg(i)};
        if (!name.isEmpty())
            names.insert(name);
    }
    if (names.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("At least one label is needed."), u"label0"_s};
    auto work = UnitOfWork::begin(store, {u"five_micro.change"_s});
    if (!work)
        return work.error();
    qint64 position = 0;
    for (const Entry &entry : labels) {
        ++position;
        const QString name = entry.label.name.simplified();
        if (!entry.key && name.isEmpty())
            continue;
        if (!entry.key) {
            if (auto made = (*work)->create(FiveMicro{name, position, {}}); !made)
                return made.error();
            continue;
        }
        auto seen = Store::read((*work)->db(), FiveMicro::entity(), entry.key);
        if (!seen)
            return seen.error();
        auto now = seen->as<FiveMicro>();
        now.inactive = name.isEmpty() ? std::optional(true) : std::nullopt;
        if (!name.isEmpty())
            now.name = name;
        if (auto changed = (*work)->change(*seen, now); !changed)
            return changed.error();
    }
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

} // namespace Allpost
