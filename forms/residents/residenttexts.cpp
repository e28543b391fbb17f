// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/residenttexts.h"

#include "forms/shared/dateedit.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"
#include "models/residents/masking.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResidentTexts)
};

bool chinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace

QString ResidentTexts::word(const QString &list, const QString &stored)
{
    const CodeList *codes = CodeList::find(list);
    return codes ? codes->display(stored, QLocale().name()) : stored;
}

QString ResidentTexts::sexAndAge(const QString &sex, const QString &birthDate)
{
    QStringList facts;
    if (!sex.isEmpty())
        facts << word(u"sex"_s, sex);
    if (const auto age = ageOn(birthDate, QDate::currentDate()))
        facts << Words::tr("%n years", nullptr, *age);
    return facts.join(u" · "_s);
}

QString ResidentTexts::birth(const QString &birthDate, bool inFull)
{
    if (birthDate.isEmpty())
        return {};
    const QString shown = inFull ? birthDate : birthDate.left(4);
    return chinese() ? DateEdit::chinese(shown) : shown;
}

QString ResidentTexts::idNumber(const QString &number, bool inFull)
{
    if (number.isEmpty())
        return Words::tr("Missing");
    return inFull ? number : maskIdTail(number);
}

QString ResidentTexts::phone(const QString &number, bool inFull)
{
    return inFull || number.isEmpty() ? number : maskPhone(number);
}

Meaning ResidentTexts::meaningOfGroup(const QString &stored)
{
    const CodeList *groups = CodeList::find(u"care_group");
    const Code *code = groups ? groups->at(CodeValue::parse(stored).code) : nullptr;
    if (!code)
        return Meaning::Neutral;
    const QString attention = code->more.value("attention"_L1).toString();
    if (attention == "high"_L1)
        return Meaning::Bad;
    if (attention == "raised"_L1)
        return Meaning::Warn;
    return code->more.value("level"_L1).toString().contains("household"_L1) ? Meaning::Accent : Meaning::Neutral;
}

QList<ChipValue> ResidentTexts::chips(const ResidentTies &ties, const Resident &person)
{
    QList<ChipValue> chips;
    if (!person.diedOn.isEmpty())
        chips.append({Words::tr("Deceased"), Meaning::Neutral, {}});
    if (person.idNumber.isEmpty())
        chips.append({Words::tr("ID number missing"), Meaning::Warn, {}});
    for (const ResidentTies::Group &group : ties.groups) {
        const QString text = word(u"care_group"_s, group.code);
        if (std::none_of(chips.begin(), chips.end(), [&](const ChipValue &c) { return c.text == text; }))
            chips.append({text, meaningOfGroup(group.code), group.ofHousehold ? u"house"_s : QString()});
    }
    return chips;
}

} // namespace Allpost
