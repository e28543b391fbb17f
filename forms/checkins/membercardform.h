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
    QList<Key> members = {}; ///< keys of party_member; empty: not offered
    QString name = {};
};

struct Wish
{
    Group one = {};  ///< the member under the cursor
    Group unit = {}; ///< all of the unit
    Group all = {};
};

/// True when something went to the preview. The words on the plate are remembered at this desk.
bool ask(Workplace &workplace, QWidget *parent, const Wish &wish);

} // namespace MemberCardForm

} // namespace Allpost
