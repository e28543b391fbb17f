// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/ordertexts.h"

#include "models/workorders/orderwords.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderTexts)
};

} // namespace

ChipValue OrderTexts::chip(OrderAt at, bool waiting)
{
    OrderStand stand;
    stand.at = at;
    stand.waiting = waiting;
    return {waiting ? Words::tr("waiting") : OrderFlow::words(at), OrderWords::meaning(stand), waiting ? u"circle-pause"_s : QString()};
}

QString OrderTexts::became(const OrderLine &line)
{
    return Words::tr("Work order %1: %2").arg(line.number, line.waiting ? Words::tr("waiting") : OrderFlow::words(line.at));
}

} // namespace Allpost
