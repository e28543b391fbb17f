// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/address.h"
#include "models/store/store.h"
#include "models/workorders/workorder.h"

namespace Allpost {

/// A place of the office that typed words may mean: as deep as it is known.
struct OrderPlace
{
    Key estate = 0;
    Key building = 0;
    Key stairwell = 0;
    Key dwelling = 0;
    QString text = {};   ///< as the office says it: 油城花园3号楼2单元501室
    QString behind = {}; ///< of a door: who is the head there

    bool isKnown() const { return estate || building || stairwell || dwelling; }
    void putInto(WorkOrder &order) const;
};

/// Places by what people type: 3-2-501, 油城3号楼, the letters of an estate (ych). The tree above the doors is kept, doors are
/// looked up.
class OrderPlaces
{
public:
    static Result<OrderPlaces> read(const Database &db);

    /// The deepest that fits first; words beyond the tree (东门, 中心花园) find nothing and stay words.
    QList<OrderPlace> find(const Database &db, const QString &typed, int limit = 6) const;
    /// The place of a key, with its words; NotFound when there is none.
    static Result<OrderPlace> ofDwelling(const Database &db, Key dwelling);
    static Result<OrderPlace> ofStairwell(const Database &db, Key stairwell);
    static Result<OrderPlace> ofBuilding(const Database &db, Key building);
    static Result<OrderPlace> ofEstate(const Database &db, Key estate);
    /// The place an order names.
    static OrderPlace of(const WorkOrder &order);

private:
    struct Estate { Key key = 0; QString name = {}; };
    struct Building { Key key = 0; Key estate = 0; QString estateName = {}; QString number = {}; };
    struct Stairwell { Key key = 0; Key building = 0; QString number = {}; };

    QList<OrderPlace> buildingsOf(const AddressQuery &query, int limit) const;

    OrderPlace nearby(const QString &text) const;

    QList<Estate> m_estates;
    QList<Building> m_buildings;
    QList<Stairwell> m_stairwells;
};

} // namespace Allpost
