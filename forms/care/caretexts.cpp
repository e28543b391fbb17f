// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/care/caretexts.h"

#include "forms/shared/dateedit.h"
#include "models/dictionary/codelist.h"
#include "models/residents/masking.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CareTexts)
};

bool chinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString coded(const QString &list, const QString &stored, bool several)
{
    const CodeList *codes = CodeList::find(list);
    if (!codes)
        return stored;
    const QString language = chinese() ? u"zh"_s : u"en"_s;
    return several ? codes->displayAll(stored, language) : codes->display(stored, language);
}

} // namespace

QString CareTexts::money(qint64 cents)
{
    const QString whole = QString::number(cents / 100);
    return cents % 100 ? whole + u'.' + u"%1"_s.arg(qAbs(cents % 100), 2, 10, QChar(u'0')) : whole;
}

std::optional<Value> CareTexts::readMoney(const QString &typed)
{
    QString text = typed.simplified();
    text.remove(u',').remove(u'，').remove(u'元').remove(u'¥');
    if (text.isEmpty())
        return Value();
    bool fine = false;
    const double yuan = QLocale::c().toDouble(text, &fine);
    if (!fine || yuan < 0 || yuan > 1e9 || qAbs(yuan * 100 - qRound64(yuan * 100)) > 1e-4)
        return {};
    return Value(qRound64(yuan * 100));
}

std::optional<Value> CareTexts::readNumber(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return Value();
    bool fine = false;
    const qint64 number = QLocale::c().toLongLong(text, &fine);
    if (!fine || number < 0 || number > 1000000000)
        return {};
    return Value(number);
}

QString CareTexts::value(const Field &field, const Value &value, bool inFull)
{
    if (value.isNull())
        return {};
    switch (field.mask) {
    case Mask::Name:
        if (!inFull)
            return maskName(value.text());
        break;
    case Mask::Phone:
        if (!inFull)
            return maskPhone(value.text());
        break;
    case Mask::Hidden:
        if (!inFull)
            return value.isText() && field.type == FieldType::Text ? maskTail(value.text()) : u"····"_s;
        break;
    default: break;
    }
    switch (field.type) {
    case FieldType::Money: return Words::tr("%1 yuan").arg(money(value.number()));
    case FieldType::YesNo: return value.number() ? Words::tr("yes") : Words::tr("no");
    case FieldType::Date: return day(value.text());
    case FieldType::Code:
    case FieldType::Codes: return coded(field.codes, value.text(), field.type == FieldType::Codes);
    default: return value.isNumber() ? QLocale().toString(value.number()) : value.text();
    }
}

QString CareTexts::day(const QString &iso)
{
    return chinese() ? DateEdit::chinese(iso) : iso;
}

Meaning CareTexts::meaningOf(const QString &attention)
{
    if (attention == "high"_L1)
        return Meaning::Bad;
    return attention == "raised"_L1 ? Meaning::Warn : Meaning::Neutral;
}

QString CareTexts::attention(const QString &code)
{
    return coded(u"attention"_s, code, false);
}

QList<ChipValue> CareTexts::chips(const CareRecord &record, bool onPerson)
{
    const bool current = record.isCurrent(QDate::currentDate().toString(Qt::ISODate));
    const CodeValue kept = CodeValue::parse(record.care.group);
    // The words it came in say more than the group: 失独.
    const QString name = kept.text.isEmpty() || record.group.isOwn ? record.group.title() : kept.text;
    Meaning meaning = meaningOf(record.attention);
    if (meaning == Meaning::Neutral && record.group.ofHousehold)
        meaning = Meaning::Accent;
    QList<ChipValue> chips{{name, current ? meaning : Meaning::Neutral, onPerson && record.care.household ? u"house"_s : QString()}};
    if (current && record.attention != "normal"_L1)
        chips << ChipValue{Words::tr("attention: %1").arg(attention(record.attention)), Meaning::Neutral, {}};
    if (record.group.isRestricted)
        chips << ChipValue{Words::tr("restricted"), Meaning::Neutral, u"lock"_s};
    return chips;
}

QString CareTexts::about(const CareRecord &record, const QString &today)
{
    QStringList parts;
    const QString since = day(record.care.since);
    if (record.isCurrent(today)) {
        parts << (since.isEmpty() ? Words::tr("since when is not known") : Words::tr("since %1").arg(since));
        if (!record.care.until.isEmpty())
            parts << Words::tr("until %1").arg(day(record.care.until));
        if (record.visitEvery > 0)
            parts << Words::tr("visit every %n days", nullptr, int(record.visitEvery));
        if (!record.responsible.isEmpty())
            parts << record.responsible;
        if (record.visitEvery > 0)
            parts << (record.lastVisit.isEmpty() ? Words::tr("never visited") : Words::tr("last visit %1").arg(day(record.lastVisit)));
    } else {
        parts << (since.isEmpty() ? Words::tr("until %1").arg(day(record.care.until)) : Words::tr("%1 to %2").arg(since, day(record.care.until)));
        if (!record.care.untilReason.isEmpty())
            parts << record.care.untilReason;
    }
    return parts.join(u" · "_s);
}

QString CareTexts::due(const CareRecord &record, QDate today)
{
    const QDate due = QDate::fromString(record.dueOn, Qt::ISODate);
    if (!due.isValid())
        return {};
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return Words::tr("visit overdue by %n days", nullptr, int(-days));
    if (days == 0)
        return Words::tr("visit due today");
    return Words::tr("visit due in %n days", nullptr, int(days));
}

QString CareTexts::facts(const CareRecord &record, bool inFull)
{
    if (!record.isShown)
        return Words::tr("What is noted is shown by Ctrl+M; looking is recorded.");
    QStringList parts;
    for (size_t i = 1; record.group.own && i < record.ownValues.size(); ++i) {
        const Field &field = record.group.own->fields[i];
        // What waited to be asked for was recorded when it was read.
        const QString shown = value(field, record.ownValues[i], inFull || (record.group.isRestricted && record.isShown));
        if (!shown.isEmpty())
            parts << field.title() + (chinese() ? u"："_s : u": "_s) + shown;
    }
    if (!record.care.note.isEmpty())
        parts << record.care.note;
    return parts.join(u" · "_s);
}

} // namespace Allpost
