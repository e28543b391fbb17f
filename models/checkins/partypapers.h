// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/adoptions.h"
#include "models/checkins/cadrestays.h"
#include "models/checkins/committees.h"
#include "models/checkins/partytree.h"
#include "models/views/printout.h"

namespace Allpost {

/// What the Party organisations put on paper. Names alone, no numbers and no phones: it may hang on a wall.
namespace PartyPapers {

/// The tree with who heads what and when is elected next; the people who hold three posts and more below it.
Printout tree(const Store &store, const PartyTree &tree);
/// The members of the committees with their units, terms and attendance in the period.
Printout committee(const Store &store, const QList<CommitteeMember> &members, QDate from, QDate to);
/// All that are stationed here, with the months without a result.
Printout cadres(const Store &store, const QList<CadreLine> &lines);
/// One of them on one page: targets, then month by month.
Printout cadre(const Store &store, const CadreLine &line);
Printout adoptions(const Store &store, const QList<AdoptionLine> &lines);
/// A plate for each adopted thing, to cut out.
Printout adoptionPlates(const Store &store, const QList<AdoptionLine> &lines);

/// "2026-05-01 (over)" for a term.
QString termText(const QString &termUntil, OfficeTerm term);

} // namespace PartyPapers

} // namespace Allpost
