// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/grids/grid.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &GridLayer::entity()
{
    static const Entity entity{
        u"grid_layer"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid layer"),
        {field<&GridLayer::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the layer"), Text, Mask::Public),
         field<&GridLayer::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of layer"), Code, Mask::Public)
             .code(u"layer_kind"_s),
         field<&GridLayer::smallest>(u"smallest"_s, QT_TRANSLATE_NOOP("Dictionary", "Households at least"), Integer, Mask::Public),
         field<&GridLayer::largest>(u"largest"_s, QT_TRANSLATE_NOOP("Dictionary", "Households at most"), Integer, Mask::Public),
         field<&GridLayer::main>(u"main"_s, QT_TRANSLATE_NOOP("Dictionary", "Main layer"), YesNo, Mask::Public),
         field<&GridLayer::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public),
         field<&GridLayer::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public)}};
    return entity;
}

const Entity &Grid::entity()
{
    static const Entity entity{
        u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"),
        {field<&Grid::layer>(u"layer"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid layer"), Link, Mask::Public)
             .to(u"grid_layer"_s),
         field<&Grid::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the grid"), Text, Mask::Public)
             .also({u"网格名称"_s, u"网格"_s}),
         field<&Grid::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Code"), Text, Mask::Public),
         field<&Grid::parent>(u"parent"_s, QT_TRANSLATE_NOOP("Dictionary", "Part of"), Link, Mask::Public)
             .to(u"grid"_s),
         field<&Grid::branch>(u"branch"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid branch"), Text, Mask::Public)
             .also({u"网格党支部"_s}),
         field<&Grid::station>(u"station"_s, QT_TRANSLATE_NOOP("Dictionary", "Service station"), Text, Mask::Public)
             .also({u"网格服务站"_s}),
         field<&Grid::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&Grid::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&Grid::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

const Entity &GridRange::entity()
{
    static const Entity entity{
        u"grid_range"_s, QT_TRANSLATE_NOOP("Dictionary", "Range of a grid"),
        {field<&GridRange::grid>(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Link, Mask::Public)
             .to(u"grid"_s),
         field<&GridRange::estate>(u"estate"_s, QT_TRANSLATE_NOOP("Dictionary", "Estate"), Link, Mask::Public)
             .to(u"estate"_s),
         field<&GridRange::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public)
             .to(u"building"_s),
         field<&GridRange::stairwell>(u"stairwell"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell"), Link, Mask::Public)
             .to(u"stairwell"_s),
         field<&GridRange::dwelling>(u"dwelling"_s, QT_TRANSLATE_NOOP("Dictionary", "Dwelling"), Link, Mask::Public)
             .to(u"dwelling"_s),
         field<&GridRange::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&GridRange::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public)}};
    return entity;
}

const Entity &PostRole::entity()
{
    static const Entity entity{
        u"post_role"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of post"),
        {field<&PostRole::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name of the post"), Text, Mask::Public),
         field<&PostRole::kind>(u"kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Kind of post"), Code, Mask::Public)
             .code(u"post_kind"_s),
         field<&PostRole::level>(u"level"_s, QT_TRANSLATE_NOOP("Dictionary", "Level of the post"), Code, Mask::Public)
             .code(u"post_level"_s),
         field<&PostRole::wanted>(u"wanted"_s, QT_TRANSLATE_NOOP("Dictionary", "Wanted"), Integer, Mask::Public),
         field<&PostRole::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public),
         field<&PostRole::inactive>(u"inactive"_s, QT_TRANSLATE_NOOP("Dictionary", "No longer offered"), YesNo, Mask::Public)}};
    return entity;
}

const Entity &Post::entity()
{
    static const Entity entity{
        u"post"_s, QT_TRANSLATE_NOOP("Dictionary", "Post"),
        {field<&Post::role>(u"role"_s, QT_TRANSLATE_NOOP("Dictionary", "Post"), Link, Mask::Public)
             .to(u"post_role"_s),
         field<&Post::grid>(u"grid"_s, QT_TRANSLATE_NOOP("Dictionary", "Grid"), Link, Mask::Public)
             .to(u"grid"_s),
         field<&Post::building>(u"building"_s, QT_TRANSLATE_NOOP("Dictionary", "Building"), Link, Mask::Public)
             .to(u"building"_s),
         field<&Post::stairwell>(u"stairwell"_s, QT_TRANSLATE_NOOP("Dictionary", "Stairwell"), Link, Mask::Public)
             .to(u"stairwell"_s),
         field<&Post::household>(u"household"_s, QT_TRANSLATE_NOOP("Dictionary", "Household"), Link, Mask::Public)
             .to(u"household"_s),
         field<&Post::worker>(u"worker"_s, QT_TRANSLATE_NOOP("Dictionary", "Worker"), Link, Mask::Public)
             .to(u"worker"_s),
         field<&Post::resident>(u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"), Link, Mask::Public)
             .to(u"resident"_s),
         field<&Post::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name"), Text, Mask::Public),
         field<&Post::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone"), Phone, Mask::Public),
         field<&Post::employer>(u"employer"_s, QT_TRANSLATE_NOOP("Dictionary", "Employer"), Text, Mask::Public),
         field<&Post::duties>(u"duties"_s, QT_TRANSLATE_NOOP("Dictionary", "Duties"), Text, Mask::Public),
         field<&Post::since>(u"since"_s, QT_TRANSLATE_NOOP("Dictionary", "Since"), Date, Mask::Public),
         field<&Post::until>(u"until"_s, QT_TRANSLATE_NOOP("Dictionary", "Until"), Date, Mask::Public),
         field<&Post::termUntil>(u"term_until"_s, QT_TRANSLATE_NOOP("Dictionary", "End of the term"), Date, Mask::Public),
         field<&Post::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Public)}};
    return entity;
}

} // namespace Allpost
