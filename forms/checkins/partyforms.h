// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/adoptions.h"
#include "models/checkins/cadrestays.h"
#include "models/checkins/partytree.h"

class QWidget;

namespace Allpost {

class Workplace;

/// The small forms of the page of Party organisations. Each writes one deed and is true when it did; what is refused is said
/// beside its field.
namespace PartyForms {

/// key 0: a new one, under that node when one is given; made gets its key.
bool editOrg(Workplace &workplace, QWidget *parent, const PartyTree &tree, Key key, int under = -1, Key *made = nullptr);
bool closeOrg(Workplace &workplace, QWidget *parent, const PartyNode &node);

/// Fills an office of the node; with before: hands over from that one. part: a part-time member who comes from a unit.
bool fillOffice(Workplace &workplace, QWidget *parent, const PartyTree &tree, int node, const OfficeHolder *before = nullptr, bool part = false);
bool editOffice(Workplace &workplace, QWidget *parent, const OfficeHolder &holder);
bool endOffice(Workplace &workplace, QWidget *parent, const OfficeHolder &holder);

/// key 0: a new one.
bool editStay(Workplace &workplace, QWidget *parent, Key key, const CadreLine *line, Key *made = nullptr);
bool endStay(Workplace &workplace, QWidget *parent, const CadreLine &line);
bool writeMonth(Workplace &workplace, QWidget *parent, const CadreLine &line, const QString &month);

bool editAdoption(Workplace &workplace, QWidget *parent, const AdoptionLine *line, Key *made = nullptr);
bool endAdoption(Workplace &workplace, QWidget *parent, const AdoptionLine &line);

} // namespace PartyForms

} // namespace Allpost
