// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/countertexts.h"

#include "forms/counter/shortlist.h"
#include "forms/shared/table.h"
#include "forms/shared/theme.h"
#include "models/counter/counterrows.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CounterTexts)
};

} // namespace

QString CounterTexts::word(const char *list, const QString &stored)
{
    return CounterRows::label(QString::fromLatin1(list), stored);
}

Meaning CounterTexts::meaningOf(const QString &state)
{
    if (state == "begun"_L1)
        return Meaning::Accent;
    if (state == "lacking"_L1)
        return Meaning::Warn;
    if (state == "accepted"_L1 || state == "done"_L1)
        return Meaning::Ok;
    return state == "passed_on"_L1 ? Meaning::Wait : state == "refused"_L1 ? Meaning::Bad : Meaning::Neutral;
}

QString CounterTexts::iconOf(const QString &state)
{
    if (state == "lacking"_L1)
        return u"file-warning"_s;
    if (state == "accepted"_L1 || state == "done"_L1)
        return u"file-check"_s;
    return state == "passed_on"_L1 ? u"arrow-right"_s : state == "refused"_L1 ? u"file-x"_s : u"file-text"_s;
}

QString CounterTexts::day(const QString &iso)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    if (!date.isValid())
        return iso;
    return QLocale().language() == QLocale::Chinese ? date.toString(u"M月d日"_s) : QLocale().toString(date, u"d MMM"_s);
}

QString CounterTexts::moment(const QString &iso, QDate today)
{
    const QString time = iso.mid(11, 5);
    return iso.left(10) == today.toString(Qt::ISODate) ? time : iso.mid(5, 5) + (time.isEmpty() ? QString() : u' ' + time);
}

QString CounterTexts::minutes(qint64 count)
{
    return Words::tr("%n min", nullptr, int(count));
}

QString CounterTexts::limitOf(const HandlingLine &line, QDate today)
{
    const bool isLacking = line.handling.state == "lacking"_L1;
    const QString iso = isLacking ? line.handling.noticeUntil : line.handling.dueOn;
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid())
        return {};
    const int days = int(today.daysTo(date));
    if (days < 0)
        return Words::tr("%n day(s) over", nullptr, -days);
    if (days == 0)
        return Words::tr("today");
    return Words::tr("by %1").arg(day(iso));
}

QString CounterTexts::sentence(const HandlingDraft &draft, QDate comeBack)
{
    const QString state = draft.handling.state;
    if (state == "done"_L1)
        return Words::tr("It is done. Here is your receipt.");
    if (state == "passed_on"_L1)
        return Words::tr("We have passed it on with your papers; nobody has to come twice. We will call you.");
    if (state == "accepted"_L1)
        return draft.handling.dueOn.isEmpty() ? Words::tr("It is accepted. Keep the receipt; we will call you.")
                                              : Words::tr("It is accepted and will be done by %1. Keep the receipt.").arg(day(draft.handling.dueOn));
    QStringList missing;
    for (const DraftMaterial &material : draft.missingMaterials())
        missing << material.name;
    for (const FormField &field : draft.gaps())
        missing << field.label;
    if (missing.isEmpty())
        return Words::tr("All is here. I will take it in now; please check the form and sign.");
    constexpr int Most = 4;
    const QString what = missing.mid(0, Most).join(Words::tr(", ")) + (missing.size() > Most ? Words::tr(" and %n more", nullptr, int(missing.size()) - Most) : QString());
    return Words::tr("What is still missing: %1. I print it on a sheet for you; bring it by %2, you need not queue again.").arg(what, day(comeBack.toString(Qt::ISODate)));
}

void CounterTexts::setUp(Table *table, ShortList *model, const QString &name, int rightWidth)
{
    table->setModel(model);
    table->setFitted(true);
    table->setRowHeight(Height::row2);
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = table->horizontalHeader();
    header->hide();
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < model->columnCount(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, rightWidth * Theme::textPercent() / 100);
    }
}

} // namespace Allpost
