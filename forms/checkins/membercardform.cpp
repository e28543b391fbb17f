// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/membercardform.h"

#include "forms/checkins/partyfields.h"
#include "forms/grids/gridform.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/workplace.h"
#include "models/checkins/membercards.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MemberCardForm)
};

const QString PlateSetting = u"checkins.plate"_s;

} // namespace

bool MemberCardForm::ask(Workplace &workplace, QWidget *parent, const Wish &wish)
{
    Store &store = workplace.store();
    GridForm form(Words::tr("Print cards, badges or door plates"), Words::tr("Several on a sheet of A4, with marks to cut along. The code on cards and badges is what sign-in reads."), parent);
    form.setDeeds(Words::tr("Not now"), Words::tr("To the preview"));
    auto *what = new CodeCombo;
    what->setChoices({{u"card"_s, Words::tr("Member's card")}, {u"badge"_s, Words::tr("Badge")}, {u"plate"_s, Words::tr("Door plate")}});
    what->setCode(u"card"_s);
    auto *whom = new CodeCombo;
    QList<Choice> groups;
    const auto offer = [&](const QString &code, const Group &group) {
        if (!group.members.isEmpty())
            groups.append({code, Words::tr("%1 (%2)").arg(group.name).arg(group.members.size())});
    };
    offer(u"one"_s, wish.one);
    offer(u"unit"_s, wish.unit);
    offer(u"all"_s, wish.all);
    whom->setChoices(groups);
    whom->setCode(groups.isEmpty() ? QString() : groups.first().code);
    auto *title = PartyFields::line(store.setting(PlateSetting, MemberCards::usualPlate()));
    auto *line = PartyFields::line({});
    form.add(u"what"_s, Words::tr("What to print"), what, true);
    form.add(u"whom"_s, Words::tr("For whom"), whom, true);
    auto *titleBox = form.add(u"title"_s, Words::tr("Words on the plate"), title);
    auto *lineBox = form.add(u"line"_s, Words::tr("Line below the name"), line);
    lineBox->setNote(Words::tr("Empty: the member's promise"));
    const auto showPlate = [=] {
        titleBox->setVisible(what->code() == "plate"_L1);
        lineBox->setVisible(what->code() == "plate"_L1);
    };
    showPlate();
    QObject::connect(what, &CodeCombo::codeChanged, &form, showPlate);
    Printout printout;
    form.onSave([&]() -> Status {
        const QString code = whom->code();
        const QList<Key> members = code == "one"_L1 ? wish.one.members : code == "unit"_L1 ? wish.unit.members : code == "all"_L1 ? wish.all.members : QList<Key>();
        if (members.isEmpty())
            return Error{ErrorCode::Invalid, Words::tr("Choose for whom."), u"whom"_s};
        auto cards = MemberCards::read(store.db(), members);
        if (!cards)
            return cards.error();
        if (what->code() == "plate"_L1) {
            if (auto kept = store.setSetting(PlateSetting, title->text().simplified()); !kept)
                return kept;
            printout = MemberCards::plates(store, *cards, title->text(), line->text());
        } else {
            printout = what->code() == "badge"_L1 ? MemberCards::badges(store, *cards) : MemberCards::cards(store, *cards);
        }
        return {};
    });
    if (!form.ask())
        return false;
    workplace.print(printout);
    return true;
}

} // namespace Allpost
