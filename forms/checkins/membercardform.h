// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"

#include <QList>
#include <QString>

class QWidget;

namespace Allpost {

class Workplace;

/// Asks which of card, badge and door plate is printed and for whom, and prints it.
namespace MemberCardForm {

struct Group
{
    QList<Key> keys = {}; ///< of party_member, or of volunteer; empty: not offered
    QString name = {};
};

struct Wish
{
    QList<Group> groups = {}; ///< the first that has anybody is the usual one
    bool volunteers = false;  ///< they have no plate at their door
};

/// True when it was asked for; cards are gathered off the window and shown before they are printed. The words on the plate
/// are remembered at this desk. page: cancelling is asked of it.
bool ask(Workplace &workplace, QWidget *page, const Wish &wish);

} // namespace MemberCardForm

} // namespace Allpost
