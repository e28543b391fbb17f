// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/entity.h"

#include "models/access/worker.h"
#include "models/calendar/calendarday.h"
#include "models/departments/department.h"
#include "models/checkins/activityrecords.h"
#include "models/checkins/partyrecords.h"
#include "models/checkins/unitrecords.h"
#include "models/checkins/volunteerrecords.h"
#include "models/counter/handling.h"
#include "models/counter/matter.h"
#include "models/dictionary/jsonentities.h"
#include "models/dictionary/office.h"
#include "models/grids/grid.h"
#include "models/papers/paper.h"
#include "models/points/pointsrecords.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/visits/visit.h"
#include "models/workorders/workorder.h"

namespace Allpost {

using namespace Qt::StringLiterals;

QString LabelPair::text() const
{
    //: The language of the program as a code: write zh in Chinese.
    return QCoreApplication::translate("ViewText", "en") == "zh"_L1 ? zh : en;
}

Values Entity::valuesOf(const void *record) const
{
    Values values;
    values.reserve(fields.size());
    for (const Field &f : fields)
        values.push_back(f.get ? f.get(record) : Value());
    return values;
}

void Entity::fill(void *record, const Values &values) const
{
    for (size_t i = 0; i < fields.size() && i < values.size(); ++i)
        if (fields[i].set)
            fields[i].set(record, values[i]);
}

const std::vector<const Entity *> &Dictionary::entities()
{
    static const std::vector<const Entity *> withRules{
        &Office::entity(),    &Worker::entity(),     &SavedView::entity(), &CodeAlias::entity(), &ImportMapping::entity(),
        &Estate::entity(),    &Building::entity(),   &Stairwell::entity(), &Dwelling::entity(),  &Household::entity(),
        &Resident::entity(),  &Membership::entity(), &Occupancy::entity(), &Care::entity(),
        &PlaceName::entity(), &CareGroup::entity(),  &SamePerson::entity(), &DifferentPeople::entity(), &HintRule::entity(),
        &HintAnswer::entity(), &GridLayer::entity(), &Grid::entity(), &GridRange::entity(), &PostRole::entity(), &Post::entity(),
        &Visit::entity(),
        &OrderCategory::entity(), &WorkOrder::entity(), &OrderCaller::entity(), &OrderEvent::entity(), &OrderFile::entity(), &Attendance::entity(),
        &CalendarDay::entity(), &CalendarYear::entity(), &OfficeHours::entity(),
        &Department::entity(), &DepartmentName::entity(), &DutyItem::entity(), &HandedTask::entity(), &DepartmentScore::entity(),
        &Matter::entity(), &MatterMaterial::entity(), &RefusedPaper::entity(), &Skill::entity(), &CounterVisit::entity(), &Handling::entity(),
        &HandlingMaterial::entity(),
        &PaperTemplate::entity(), &IssuedPaper::entity(),
        &ServiceUnit::entity(), &PartyMember::entity(), &CadreStay::entity(), &CadreMonth::entity(), &ServicePost::entity(), &PostClaim::entity(), &Appraisal::entity(), &AppraisalStepRecord::entity(),
        &FiveMicro::entity(), &Wish::entity(), &WishClaim::entity(), &Activity::entity(), &ActivityFile::entity(), &SignIn::entity(),
        &Volunteer::entity(), &VolunteerTeam::entity(), &TeamMember::entity(), &PartyOrg::entity(), &PartyOffice::entity(), &Adoption::entity(),
        &Outsider::entity(), &PointsAccount::entity(), &PointsTransfer::entity(), &PointsRule::entity(), &PointsRuleVersion::entity(),
        &Award::entity(), &AwardLine::entity(), &AwardEvent::entity(), &PointsNotice::entity(), &PointsPolicy::entity(),
        &ExpiryRun::entity(), &ExpiryLine::entity(), &PointsCaseEvent::entity(), &Goods::entity(), &StockMovement::entity(),
        &PointsSlip::entity(), &SlipLine::entity(), &SlipEvent::entity(), &Voucher::entity(), &VoucherEvent::entity(),
        &Merchant::entity(), &MerchantSettlement::entity(), &Stocktake::entity(), &StocktakeLine::entity(), &DayClose::entity(),
    };
    static const std::vector<const Entity *> all = [] {
        std::vector<const Entity *> both = withRules;
        both.insert(both.end(), JsonEntities::all().begin(), JsonEntities::all().end());
        return both;
    }();
    return all;
}

const Entity *Dictionary::find(QStringView name)
{
    for (const Entity *entity : entities())
        if (entity->name == name)
            return entity;
    return nullptr;
}

} // namespace Allpost
