// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/officestart.h"

#include "models/care/hints.h"
#include "models/checkins/serviceposts.h"
#include "models/counter/matters.h"
#include "models/departments/departments.h"
#include "models/grids/grids.h"
#include "models/papers/papertemplates.h"
#include "models/points/accounts.h"
#include "models/points/goodslist.h"
#include "models/residents/residentlist.h"
#include "models/points/rules.h"
#include "models/workorders/ordercategories.h"

#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// One a line; an area that another's examples name comes before it. added: the deed by which it came.
struct Beginning
{
    Status (*add)(Store &store);
    QString added = {};
};

const QList<Beginning> &beginnings()
{
    static const QList<Beginning> all{
        {&ResidentList::addUsualViews},
        {&Grids::found},
        {&Hints::addExampleRules},
        {&Departments::found, u"department.examples"_s},
        {&OrderCategories::found, u"order_category.examples"_s},
        {&PaperTemplates::addShipped, u"paper_template.examples"_s},
        {&Matters::addExamples, u"matter.examples"_s},
        {&PointsRules::addExamples, u"points_rule.examples"_s},
        {&ServicePosts::addExamples, u"checkin.examples"_s},
        {&Accounts::addOffice, u"points.examples"_s},
        {&GoodsList::addShipped, u"goods.examples"_s},
    };
    return all;
}

} // namespace

Status OfficeStart::addUsual(Store &store)
{
    for (const Beginning &area : beginnings())
        if (auto done = area.add(store); !done)
            return done;
    return {};
}

Status OfficeStart::addMissing(Store &store)
{
    QSet<QString> known;
    auto deeds = Query::run(store.db(), u"SELECT DISTINCT action FROM op"_s);
    if (!deeds)
        return deeds.error();
    while (deeds->next())
        known.insert(deeds->text(0));
    for (const Beginning &area : beginnings())
        if (!area.added.isEmpty() && !known.contains(area.added))
            if (auto done = area.add(store); !done)
                return done;
    return {};
}

} // namespace Allpost
