// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/partyoffices.h"

namespace Allpost {

/// One organisation on the tree. What the grids know already is shown from there and has no record of its own: the name of a
/// grid's branch (Grid::branch) with its secretary, the hub households (post kind hub).
struct PartyNode
{
    Key record = 0;    ///< party_org; 0: known from the grids alone
    Key post = 0;      ///< the post of a hub household, where it is known from there
    QString level = {}; ///< code list party_org_level
    QString name = {};
    QString place = {}; ///< estate, grid, building or door in words
    Key estate = 0;
    Key grid = 0;
    Key building = 0;
    Key household = 0;
    QString since = {};
    bool fromGrids = false; ///< its name stands in the grids and is changed there
    int parent = -1;
    int depth = 0;
    QList<OfficeHolder> holders = {};

    /// Secretaries and heads, by name.
    QString heads() const;
    /// The first end of a term among its offices; empty when none is kept.
    QString nextElection() const;
    OfficeTerm term() const;
};

/// Community committee → estate branches → grid branches → building groups → hub households on a day, hung by the record
/// that is named or, without one, by the place: a building under the branch of its grid.
class PartyTree
{
public:
    static Result<PartyTree> read(const Database &db, QDate day);

    /// Each after the one above it; parent is an index into these.
    const QList<PartyNode> &nodes() const { return m_nodes; }
    QList<int> childrenOf(int node) const;
    int indexOf(Key record) const;
    QDate day() const { return m_day; }
    const HeldPosts &held() const { return m_held; }

    struct Counts { int organisations = 0; int hubs = 0; int over = 0; int soon = 0; int withThree = 0; };
    Counts counts() const;

private:
    QList<PartyNode> m_nodes;
    QDate m_day;
    HeldPosts m_held;
};

/// The organisations that are kept: made, changed, closed; each one deed. Invalid with the field in Error::detail.
class PartyOrgs
{
public:
    explicit PartyOrgs(Store &store) : m_store(store) {}

    /// A name, a level, the place its level asks for, no circle of parents.
    Findings check(const PartyOrg &org, Key self = 0) const;
    Result<Key> add(const PartyOrg &org);
    Result<bool> change(const Snapshot &seen, const PartyOrg &now);
    /// Ends it with its offices. Refused while another organisation in it is open.
    Status close(Key org, QDate on);
    /// Fills an office of an organisation; one that only the grids know gets its record by the same deed. Gives the office.
    Result<Key> fill(const PartyNode &node, const PartyOffice &office, const QString &newcomer = {});

private:
    Store &m_store;
};

} // namespace Allpost
