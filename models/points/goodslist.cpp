// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/goodslist.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/points/shoprows.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GoodsList)
};

constexpr int DaysOfFavourites = 90;
constexpr int UsualLow = 5;
constexpr int UsualValidDays = 30;

Goods tidied(Goods goods)
{
    for (QString *line : {&goods.name, &goods.unit, &goods.barcode})
        *line = line->simplified();
    goods.note = goods.note.trimmed();
    if (goods.kind.isEmpty())
        goods.kind = u"goods"_s;
    return goods;
}

/// How well the words fit: 0 not at all; the greater the better.
int fit(const GoodsEntry &entry, const QString &typed)
{
    const QString name = Text::folded(entry.goods.name).toLower();
    if (entry.goods.barcode == typed)
        return 5;
    if (name.startsWith(typed))
        return 4;
    const QString initials = Pinyin::initials(entry.goods.name).toLower();
    if (initials.startsWith(typed))
        return 3;
    if (name.contains(typed))
        return 2;
    return initials.contains(typed) || Pinyin::full(entry.goods.name).toLower().startsWith(typed) ? 1 : 0;
}

} // namespace

Result<QList<GoodsEntry>> GoodsList::all(const Database &db, bool withInactive)
{
    auto rows = ShopRows::all<Goods>(db, u"WHERE (coalesce(t.inactive, 0) = 0 OR ? = 1) ORDER BY coalesce(t.inactive, 0), t.position IS NULL, t.position, t.key"_s, {qint64(withInactive)});
    if (!rows)
        return rows.error();
    QList<GoodsEntry> all;
    for (const auto &[key, goods] : std::as_const(*rows))
        all.append({key, goods});
    return all;
}

Result<GoodsEntry> GoodsList::get(const Database &db, Key key)
{
    auto snapshot = Store::read(db, Goods::entity(), key);
    if (!snapshot)
        return snapshot.error();
    return GoodsEntry{key, snapshot->as<Goods>()};
}

QList<GoodsEntry> GoodsList::matching(const QList<GoodsEntry> &list, const QString &typed, int limit)
{
    const QString wanted = Text::folded(typed).simplified().toLower();
    if (wanted.isEmpty())
        return {};
    QList<std::pair<int, GoodsEntry>> found;
    for (const GoodsEntry &entry : list)
        if (const int fits = fit(entry, wanted))
            found.append({fits, entry});
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<GoodsEntry> best;
    for (const auto &one : std::as_const(found).first(qMin(qsizetype(limit), found.size())))
        best << one.second;
    return best;
}

const GoodsEntry *GoodsList::withBarcode(const QList<GoodsEntry> &list, const QString &code)
{
    const auto at = std::find_if(list.cbegin(), list.cend(), [&](const GoodsEntry &one) { return !code.isEmpty() && one.goods.barcode == code; });
    return at == list.cend() ? nullptr : &*at;
}

Result<QList<Key>> GoodsList::favourites(const Database &db, const QString &place, int count)
{
    auto list = all(db);
    if (!list)
        return list.error();
    auto rows = Query::run(db, u"SELECT l.goods, sum(l.quantity) FROM points_slip s JOIN slip_line l ON l.slip = s.key WHERE s.place = :place AND s.at >= :since "
                               "GROUP BY l.goods ORDER BY count(*) DESC, l.goods"_s,
                           {{u":place"_s, place}, {u":since"_s, QDate::currentDate().addDays(-DaysOfFavourites).toString(Qt::ISODate)}});
    if (!rows)
        return rows.error();
    QList<Key> offered, best;
    for (const GoodsEntry &entry : std::as_const(*list))
        offered << entry.key;
    while (rows->next() && best.size() < count)
        if (offered.contains(rows->number(0)))
            best << rows->number(0);
    for (Key key : std::as_const(offered))
        if (best.size() < count && !best.contains(key))
            best << key;
    return best;
}

Findings GoodsList::check(const Database &db, const Goods &goods, Key self)
{
    Findings findings;
    if (goods.name.trimmed().isEmpty())
        findings << Finding::held(u"name"_s, u"required"_s, Words::tr("Give it a name."));
    if (!goods.price || *goods.price < 1 || *goods.price > HighestPrice)
        findings << Finding::held(u"price"_s, u"price"_s, Words::tr("The price is 1 to %1 points.").arg(HighestPrice));
    if (goods.kind != "goods"_L1 && !goods.kind.isEmpty() && (goods.validDays.value_or(0) < 1 || *goods.validDays > LongestValid))
        findings << Finding::held(u"valid_days"_s, u"valid_days"_s, Words::tr("Say how many days a voucher is valid, 1 to %1.").arg(LongestValid));
    if (goods.lowAt.value_or(0) < 0 || goods.lowAt.value_or(0) > HighestPrice)
        findings << Finding::held(u"low_at"_s, u"low_at"_s, Words::tr("The warning begins at 0 to %1.").arg(HighestPrice));
    if (const QString code = goods.barcode.simplified(); !code.isEmpty())
        if (auto others = Query::run(db, u"SELECT name FROM goods WHERE barcode = :code AND key <> :self AND coalesce(inactive, 0) = 0"_s, {{u":code"_s, code}, {u":self"_s, self}});
            others && others->next())
            findings << Finding::held(u"barcode"_s, u"barcode_taken"_s, Words::tr("“%1” has this bar code.").arg(others->text(0)));
    return findings;
}

Result<Key> GoodsList::add(Store &store, const Goods &goods)
{
    Goods made = tidied(goods);
    if (const Findings findings = check(store.db(), made); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    if (!made.position) {
        auto last = Query::run(store.db(), u"SELECT max(position) FROM goods"_s);
        if (!last)
            return last.error();
        made.position = last->next() ? last->number(0) + 1 : 1;
    }
    return UnitOfWork::createOne(store, {u"goods.add"_s}, made);
}

Status GoodsList::change(Store &store, Key key, const Goods &now)
{
    const Goods made = tidied(now);
    if (const Findings findings = check(store.db(), made, key); !findings.isEmpty())
        return Error{ErrorCode::Invalid, findings.first().message, findings.first().field};
    auto seen = store.read(Goods::entity(), key);
    if (!seen)
        return seen.error();
    auto changed = UnitOfWork::changeOne(store, {u"goods.change"_s}, *seen, made);
    return changed ? Status() : Status(changed.error());
}

Status GoodsList::setInactive(Store &store, Key key, bool inactive)
{
    auto seen = store.read(Goods::entity(), key);
    if (!seen)
        return seen.error();
    Goods goods = seen->as<Goods>();
    goods.inactive = inactive ? std::optional(true) : std::nullopt;
    auto changed = UnitOfWork::changeOne(store, {inactive ? u"goods.close"_s : u"goods.reopen"_s}, *seen, goods);
    return changed ? Status() : Status(changed.error());
}

Status GoodsList::addShipped(Store &store)
{
    auto there = all(store.db(), true);
    if (!there)
        return there.error();
    QSet<QString> had;
    for (const GoodsEntry &entry : std::as_const(*there))
        had.insert(entry.goods.name);
    QFile file(u":/content/goods.json"_s);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "resources/content", "goods.json");
    auto work = UnitOfWork::begin(store, {u"goods.examples"_s});
    if (!work)
        return work.error();
    qint64 position = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        Goods goods;
        goods.name = item.value("name_zh"_L1).toString();
        goods.position = ++position;
        if (had.contains(goods.name))
            continue;
        goods.kind = item.value("kind"_L1).toString(u"goods"_s);
        goods.unit = item.value("unit_zh"_L1).toString();
        goods.price = item.value("points_price"_L1).toInteger();
        goods.note = item.value("source_zh"_L1).toString();
        if (goods.kind == "goods"_L1)
            goods.lowAt = UsualLow;
        else
            goods.validDays = item.value("valid_days"_L1).toInteger(UsualValidDays);
        if (item.contains("face_value"_L1))
            goods.faceValue = item.value("face_value"_L1).toInteger();
        goods.example = true;
        if (auto made = (*work)->create(goods); !made)
            return made.error();
    }
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

} // namespace Allpost
