// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/counterform.h"

#include "models/access/rights.h"
#include "models/counter/counterrows.h"
#include "models/dictionary/codelist.h"
#include "models/residents/address.h"
#include "models/residents/datetext.h"
#include "models/residents/idnumber.h"
#include "models/residents/masking.h"
#include "models/residents/phone.h"
#include "models/residents/resident.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Counter)
};

/// A form field as resources/content/form_fields.json has it.
struct Known
{
    QString name = {};
    LabelPair label = {};
    FieldType type = FieldType::Text;
    Mask mask = Mask::Public;
    QString codes = {};
    QString resident = {}; ///< field of the resident that fills it
    QString care = {};     ///< "disabled.kind": field of a care record that fills it
};

FieldType typeOf(const QString &word)
{
    static const QHash<QString, FieldType> types{{u"id"_s, FieldType::ResidentId}, {u"phone"_s, FieldType::Phone}, {u"date"_s, FieldType::Date},
                                                 {u"integer"_s, FieldType::Integer}, {u"money"_s, FieldType::Money}, {u"note"_s, FieldType::Note}};
    return types.value(word, FieldType::Text);
}

Mask maskOf(const QString &word)
{
    static const QHash<QString, Mask> masks{{u"id"_s, Mask::IdNumber}, {u"account"_s, Mask::IdNumber}, {u"phone"_s, Mask::Phone}, {u"birth"_s, Mask::BirthDate},
                                            {u"address"_s, Mask::Address}, {u"name"_s, Mask::Name}, {u"hidden"_s, Mask::Hidden}};
    return masks.value(word, Mask::Public);
}

const QList<Known> &allKnown()
{
    static const QList<Known> all = [] {
        QFile file(u":/content/form_fields.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(open, "resources/content", "form_fields.json");
        QList<Known> read;
        for (const QJsonValue &value : QJsonDocument::fromJson(open ? file.readAll() : QByteArray())["fields"_L1].toArray())
            read.append({value["name"_L1].toString(), {value["zh"_L1].toString(), value["en"_L1].toString()}, typeOf(value["type"_L1].toString()),
                         maskOf(value["mask"_L1].toString()), value["codes"_L1].toString(), value["resident"_L1].toString(), value["care"_L1].toString()});
        return read;
    }();
    return all;
}

const Known *knownField(const QString &name)
{
    static const QHash<QString, qsizetype> places = [] {
        QHash<QString, qsizetype> all;
        for (qsizetype i = 0; i < allKnown().size(); ++i)
            all.insert(allKnown().at(i).name, i);
        return all;
    }();
    const auto place = places.constFind(name);
    return place == places.cend() ? nullptr : &allKnown().at(*place);
}

FormField fieldOf(const Known &known)
{
    FormField field;
    field.name = known.name;
    field.label = known.label.text();
    field.type = known.type;
    field.mask = known.mask;
    field.codes = known.codes;
    return field;
}

/// Fills the fields of one form out of the records.
class Filler
{
public:
    Filler(const Store &store, QDate today) : m_store(store), m_on(today.toString(Qt::ISODate)) {}

    Status read(Key resident, Key household, const QJsonObject &asked)
    {
        for (auto one = asked.begin(); one != asked.end(); ++one)
            put(one.key(), one.value().toString(), Words::tr("as said at the counter"));
        if (household)
            if (auto done = readHousehold(household, resident); !done)
                return done;
        if (resident)
            return readResident(resident);
        return {};
    }

    Result<QList<FormField>> filled(QList<FormField> fields, Key resident, Key household)
    {
        for (FormField &field : fields) {
            if (const auto found = m_values.constFind(field.name); found != m_values.cend()) {
                field.value = found->first;
                field.from = found->second;
                continue;
            }
            const Known *known = knownField(field.name);
            if (!known || known->care.isEmpty() || (!resident && !household))
                continue;
            auto value = care(known->care, resident, household);
            if (!value)
                return value.error();
            field.value = *value;
            if (field.isFilled())
                field.from = Words::tr("from the care record");
        }
        return fields;
    }

private:
    void put(const QString &name, const QString &value, const QString &from)
    {
        if (!value.isEmpty())
            m_values.insert(name, {value, from});
    }

    Status readResident(Key key)
    {
        auto person = m_store.get<Resident>(key);
        if (!person)
            return person.error();
        const QString from = person->verifiedOn.isEmpty() ? Words::tr("from the resident’s record")
                                                          : Words::tr("from the resident’s record, checked on %1").arg(person->verifiedOn);
        const Values values = valuesOf(*person);
        for (const Known &known : allKnown()) {
            const int at = known.resident.isEmpty() ? -1 : Resident::entity().indexOf(known.resident);
            if (at < 0)
                continue;
            const Field &field = Resident::entity().fields[size_t(at)];
            const QString stored = values[size_t(at)].text();
            put(known.name, field.codes.isEmpty() ? stored : CounterRows::label(field.codes, stored), from);
        }
        for (const QString &name : {u"applicant.name"_s, u"order.caller"_s, u"wish.person"_s, u"letter.person"_s})
            put(name, person->name, from);
        put(u"order.caller_phone"_s, person->phone, from);
        return {};
    }

    struct Member { Key key = 0; QString name = {}; QString relation = {}; QString idNumber = {}; QString birthDate = {}; QString sex = {}; };

    Status readHousehold(Key household, Key resident)
    {
        Statement select(m_store.db(), u"SELECT r.key, r.name, m.relation, r.id_number, r.birth_date, r.sex FROM membership m JOIN resident r ON r.key = m.resident "
                                       "WHERE m.household = ?1 AND (m.since IS NULL OR m.since <= ?2) AND (m.until IS NULL OR m.until > ?2) AND r.died_on IS NULL "
                                       "AND NOT EXISTS (SELECT 1 FROM same_person p WHERE p.resident = r.key) ORDER BY m.key"_s);
        select.bind(1, household);
        select.bind(2, m_on);
        QList<Member> members;
        for (;;) {
            auto more = select.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            members.append({select.number(0), select.text(1), select.text(2), select.text(3), select.text(4), select.text(5)});
        }
        const QString from = Words::tr("from the household’s record");
        QStringList all;
        QString own;
        for (const Member &member : members) {
            const QString relation = CounterRows::label(u"relation", member.relation);
            all << (relation.isEmpty() ? member.name : Words::tr("%1 (%2)").arg(member.name, relation));
            if (member.relation.startsWith(u"02"))
                put(u"household.head_name"_s, member.name, from);
            if (member.key == resident)
                own = member.relation;
        }
        put(u"household.member_count"_s, members.isEmpty() ? QString() : QString::number(members.size()), from);
        put(u"household.members"_s, all.join(Words::tr(", ")), from);
        readFamily(members, resident, own, from);
        if (auto done = readHardship(household, resident); !done)
            return done;
        return readDwelling(household);
    }

    /// Spouse, and the child when there is one small child only.
    void readFamily(const QList<Member> &members, Key resident, const QString &own, const QString &from)
    {
        QList<Member> small;
        for (const Member &member : members) {
            const bool isCouple = (own.startsWith(u"02") && member.relation.startsWith(u'1')) || (own.startsWith(u'1') && member.relation.startsWith(u"02"));
            if (member.key != resident && isCouple) {
                put(u"spouse.name"_s, member.name, from);
                put(u"spouse.id_number"_s, member.idNumber, from);
            }
            if (const auto age = ageOn(member.birthDate, QDate::fromString(m_on, Qt::ISODate)); age && *age < 7)
                small << member;
        }
        if (small.size() != 1)
            return;
        put(u"child.name"_s, small.first().name, from);
        put(u"child.birth_date"_s, small.first().birthDate, from);
        put(u"child.id_number"_s, small.first().idNumber, from);
        put(u"child.sex"_s, CounterRows::label(u"sex", small.first().sex), from);
    }

    Status readHardship(Key household, Key resident)
    {
        Statement select(m_store.db(), u"SELECT DISTINCT c.care_group FROM care c WHERE (c.household = ?1 OR c.resident = ?2) AND (c.until IS NULL OR c.until > ?3) AND "_s
                                           + Rights::seenSql(u"c"_s));
        select.bind(1, household);
        select.bind(2, resident);
        select.bind(3, m_on);
        QStringList kinds;
        for (;;) {
            auto more = select.step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            const QString code = CodeValue::parse(select.text(0)).code;
            if (code == "low_income"_L1 || code == "destitute"_L1 || code == "low_income_edge"_L1 || code == "rigid_expenditure"_L1)
                kinds << CounterRows::label(u"care_group", select.text(0));
        }
        put(u"household.income_flag"_s, kinds.join(Words::tr(", ")), Words::tr("from the care record"));
        return {};
    }

    Status readDwelling(Key household)
    {
        Statement select(m_store.db(), u"SELECT e.name, b.number, s.number, d.room, d.address, d.area, d.tenure, d.owner_name FROM occupancy o JOIN dwelling d ON d.key = o.dwelling "
                                       "LEFT JOIN stairwell s ON s.key = d.stairwell LEFT JOIN building b ON b.key = coalesce(d.building, s.building) "
                                       "LEFT JOIN estate e ON e.key = coalesce(d.estate, b.estate) WHERE o.household = ?1 AND (o.since IS NULL OR o.since <= ?2) "
                                       "AND (o.until IS NULL OR o.until > ?2) ORDER BY o.key LIMIT 1"_s);
        select.bind(1, household);
        select.bind(2, m_on);
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        Address address;
        address.estate = select.text(0);
        address.building = select.text(1);
        address.stairwell = select.text(2);
        address.room = select.text(3);
        address.rest = select.text(4);
        const QString words = address.room.isEmpty() ? address.rest : address.longText();
        const QString from = Words::tr("from the dwelling’s record");
        put(u"resident.current_address"_s, words, from);
        put(u"dwelling.address"_s, words, from);
        put(u"order.place"_s, words, from);
        put(u"estate.name"_s, address.estate, from);
        put(u"building.no"_s, address.building, from);
        put(u"dwelling.area"_s, select.isNull(5) ? QString() : QString::number(select.number(5)), from);
        put(u"dwelling.tenure"_s, CounterRows::label(u"tenure", select.text(6)), from);
        put(u"dwelling.owner"_s, select.text(7), from);
        return {};
    }

    /// Field of the present care record of a group, of the person or the household, if the worker may see it.
    Result<QString> care(const QString &path, Key resident, Key household)
    {
        const Entity *entity = Dictionary::find(u"care_"_s + path.section(u'.', 0, 0));
        const Field *field = entity ? entity->find(path.section(u'.', 1)) : nullptr;
        if (!field)
            return QString();
        Statement select(m_store.db(), u"SELECT f.%1 FROM %2 f JOIN care c ON c.key = f.care WHERE (c.resident = ?1 OR c.household = ?2) AND (c.until IS NULL OR c.until > ?3) "
                                       "AND f.%1 IS NOT NULL AND %3 ORDER BY c.resident IS NULL, c.key LIMIT 1"_s.arg(field->name, entity->name, Rights::seenSql(u"c"_s)));
        select.bind(1, resident);
        select.bind(2, household);
        select.bind(3, m_on);
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return QString();
        const QString stored = select.text(0);
        return field->codes.isEmpty() ? stored : CounterRows::label(field->codes, stored);
    }

    const Store &m_store;
    QString m_on;
    QHash<QString, std::pair<QString, QString>> m_values;
};

QString accountProblem(const QString &value)
{
    QString digits = value;
    digits.remove(u' ').remove(u'-');
    if (std::any_of(digits.begin(), digits.end(), [](QChar c) { return c < u'0' || c > u'9'; }))
        return Words::tr("An account number has digits only.");
    if (digits.size() < 12)
        return Words::tr("%n digit(s) short; a card has 16 to 19.", nullptr, int(16 - digits.size()));
    if (digits.size() > 30)
        return Words::tr("Too long for an account number.");
    if (!digits.startsWith(u"62") || digits.size() > 19)
        return {};
    if (digits.size() < 16)
        return Words::tr("%n digit(s) short; a card has 16 to 19.", nullptr, int(16 - digits.size()));
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue() * (i % 2 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 ? Words::tr("No card has this number: look at it again.") : QString();
}

} // namespace

QString FormField::shown(bool inFull) const
{
    if (inFull || value.isEmpty())
        return value;
    switch (mask) {
    case Mask::IdNumber: return type == FieldType::ResidentId ? maskIdTail(value) : maskTail(value);
    case Mask::Phone: return maskPhone(value);
    case Mask::BirthDate: return maskBirth(value);
    case Mask::Hidden: return u"***"_s;
    default: return value;
    }
}

QList<FormField> CounterForm::fields(const QString &formFields)
{
    QList<FormField> all;
    for (QString name : CounterRows::lines(formFields)) {
        const bool optional = name.endsWith(u'?') || name.endsWith(u'？');
        if (optional)
            name = name.chopped(1).trimmed();
        FormField field;
        if (const Known *known = knownField(name))
            field = fieldOf(*known);
        else
            field.label = name;
        field.name = name;
        field.required = !optional;
        if (!name.isEmpty())
            all << field;
    }
    return all;
}

QList<FormField> CounterForm::known()
{
    QList<FormField> all;
    for (const Known &one : allKnown())
        all << fieldOf(one);
    return all;
}

Result<QList<FormField>> CounterForm::filled(const Store &store, QList<FormField> fields, Key resident, Key household, const QJsonObject &asked, QDate today)
{
    Filler filler(store, today);
    if (auto read = filler.read(resident, household, asked); !read)
        return read.error();
    return filler.filled(std::move(fields), resident, household);
}

QString CounterForm::problem(const FormField &field, const QString &value)
{
    const QString typed = value.trimmed();
    if (typed.isEmpty() || typed == field.shown(false))
        return {};
    // Somebody without a phone or account says so.
    if (typed == u"无" || typed.compare(u"none", Qt::CaseInsensitive) == 0)
        return {};
    if (field.name.endsWith(u".bank_account"))
        return accountProblem(typed);
    if (field.type == FieldType::ResidentId) {
        const IdCheck check = checkIdNumber(typed);
        const Finding *reason = check.reasonFinding();
        return reason ? reason->message : QString();
    }
    if (field.type == FieldType::Phone) {
        const PhoneText phones = readPhones(typed);
        for (const Finding &finding : phones.findings)
            if (finding.weight != Finding::Weight::Note)
                return finding.message;
        return {};
    }
    if (field.type == FieldType::Date) {
        DateRules rules;
        rules.mayBeFuture = true;
        const DateText date = readDate(typed, rules);
        return date.iso.isEmpty() ? Words::tr("This is no date.") : QString();
    }
    if (field.type == FieldType::Integer || field.type == FieldType::Money) {
        bool ok = false;
        const double number = typed.toDouble(&ok);
        return ok && number >= 0 ? QString() : Words::tr("This is no number.");
    }
    return {};
}

QString CounterForm::snapshot(const QList<FormField> &fields)
{
    QJsonObject json;
    for (const FormField &field : fields)
        if (field.isFilled())
            json.insert(field.name, field.value.trimmed());
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<FormField> CounterForm::fromSnapshot(QList<FormField> fields, const QString &snapshot)
{
    QJsonObject json = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    for (FormField &field : fields) {
        const QString kept = json.take(field.name).toString();
        if (kept.isEmpty() || kept == field.value)
            continue;
        field.value = kept;
        field.from.clear();
    }
    // What the matter asked for then and no longer asks for stays on the form.
    for (auto left = json.begin(); left != json.end(); ++left) {
        FormField field = fields.isEmpty() ? FormField() : CounterForm::fields(left.key() + u'?').value(0);
        field.name = left.key();
        field.value = left.value().toString();
        field.required = false;
        fields << field;
    }
    return fields;
}

} // namespace Allpost
