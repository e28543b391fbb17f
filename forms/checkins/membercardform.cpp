// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/membercardform.h"

#include "forms/checkins/partyfields.h"
#include "forms/grids/gridform.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/workplace.h"
#include "models/checkins/membercards.h"

#include <QCoreApplication>

#include <memory>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MemberCardForm)
};

const QString PlateSetting = u"checkins.plate"_s;
const QString Card = u"card"_s;
const QString Badge = u"badge"_s;
const QString Plate = u"plate"_s;

} // namespace

bool MemberCardForm::ask(Workplace &workplace, QWidget *page, const Wish &wish)
{
    Store &store = workplace.store();
    GridForm form(wish.volunteers ? Words::tr("Print cards or badges") : Words::tr("Print cards, badges or door plates"),
                  Words::tr("Several on a sheet of A4, with marks to cut along. The code on cards and badges is what sign-in reads."), page);
    form.setDeeds(Words::tr("Not now"), Words::tr("To the preview"));
    auto *what = new CodeCombo;
    QList<Choice> kinds{{Card, wish.volunteers ? Words::tr("Volunteer's card") : Words::tr("Member's card")}, {Badge, Words::tr("Badge")}};
    if (!wish.volunteers)
        kinds.append({Plate, Words::tr("Door plate")});
    what->setChoices(kinds);
    what->setCode(Card);
    auto *whom = new CodeCombo;
    QList<Choice> groups;
    for (int i = 0; i < wish.groups.size(); ++i)
        if (const Group &group = wish.groups.at(i); !group.keys.isEmpty())
            groups.append({QString::number(i), Words::tr("%1 (%2)").arg(group.name).arg(group.keys.size())});
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
        titleBox->setVisible(what->code() == Plate);
        lineBox->setVisible(what->code() == Plate);
    };
    showPlate();
    QObject::connect(what, &CodeCombo::codeChanged, &form, showPlate);
    QList<Key> keys;
    form.onSave([&]() -> Status {
        keys = whom->code().isEmpty() ? QList<Key>() : wish.groups.value(whom->code().toInt()).keys;
        if (keys.isEmpty())
            return Error{ErrorCode::Invalid, Words::tr("Choose for whom."), u"whom"_s};
        if (what->code().isEmpty())
            return Error{ErrorCode::Invalid, Words::tr("Choose what to print."), u"what"_s};
        return what->code() == Plate ? store.setSetting(PlateSetting, title->text().simplified()) : Status();
    });
    if (!form.ask())
        return false;
    auto cards = std::make_shared<QList<MemberCard>>();
    workplace.run(
        Words::tr("Gathering cards"), page,
        [cards, keys, &store, volunteers = wish.volunteers](Progress &progress) -> Status {
            auto db = store.connect();
            if (!db)
                return db.error();
            auto read = volunteers ? MemberCards::ofVolunteers(*db, keys, progress) : MemberCards::read(*db, keys, progress);
            if (!read)
                return read.error();
            *cards = *read;
            return {};
        },
        [cards, &workplace, kind = what->code(), title = title->text(), line = line->text()](const Status &status) {
            if (!status) {
                if (status.error().code != ErrorCode::Cancelled)
                    workplace.complain(status.error());
                return;
            }
            workplace.print(kind == Plate   ? MemberCards::plates(workplace.store(), *cards, title, line)
                            : kind == Badge ? MemberCards::badges(workplace.store(), *cards)
                                            : MemberCards::cards(workplace.store(), *cards));
        });
    return true;
}

} // namespace Allpost
