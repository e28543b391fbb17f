// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/office.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Office::entity()
{
    static const Entity entity{
        u"office"_s, QT_TRANSLATE_NOOP("Dictionary", "Office"),
        {field<&Office::community>(u"community"_s, QT_TRANSLATE_NOOP("Dictionary", "Community"), Text, Mask::Public),
         field<&Office::street>(u"street"_s, QT_TRANSLATE_NOOP("Dictionary", "Street"), Text, Mask::Public),
         field<&Office::division>(u"division"_s, QT_TRANSLATE_NOOP("Dictionary", "Division code"), Text, Mask::Public),
         field<&Office::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Office phone"), Phone, Mask::Public)}};
    return entity;
}

const Entity &SavedView::entity()
{
    static const Entity entity{
        u"saved_view"_s, QT_TRANSLATE_NOOP("Dictionary", "Saved view"),
        {field<&SavedView::list>(u"list"_s, QT_TRANSLATE_NOOP("Dictionary", "List"), Text, Mask::Public),
         field<&SavedView::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "View name"), Text, Mask::Public),
         field<&SavedView::filter>(u"filter"_s, QT_TRANSLATE_NOOP("Dictionary", "Filter"), Note, Mask::Public),
         field<&SavedView::columns>(u"columns"_s, QT_TRANSLATE_NOOP("Dictionary", "Columns"), Note, Mask::Public),
         field<&SavedView::sort>(u"sort"_s, QT_TRANSLATE_NOOP("Dictionary", "Order"), Text, Mask::Public),
         field<&SavedView::position>(u"position"_s, QT_TRANSLATE_NOOP("Dictionary", "Position"), Integer, Mask::Public)}};
    return entity;
}

const Entity &CodeAlias::entity()
{
    static const Entity entity{
        u"code_alias"_s, QT_TRANSLATE_NOOP("Dictionary", "Word for a code"),
        {field<&CodeAlias::list>(u"list"_s, QT_TRANSLATE_NOOP("Dictionary", "Code list"), Text, Mask::Public),
         field<&CodeAlias::word>(u"word"_s, QT_TRANSLATE_NOOP("Dictionary", "Word"), Text, Mask::Public),
         field<&CodeAlias::code>(u"code"_s, QT_TRANSLATE_NOOP("Dictionary", "Code"), Text, Mask::Public),
         field<&CodeAlias::keepWord>(u"keep_word"_s, QT_TRANSLATE_NOOP("Dictionary", "Keep the word"), YesNo, Mask::Public)}};
    return entity;
}

const Entity &ImportMapping::entity()
{
    static const Entity entity{
        u"import_mapping"_s, QT_TRANSLATE_NOOP("Dictionary", "Import mapping"),
        {field<&ImportMapping::fingerprint>(u"fingerprint"_s, QT_TRANSLATE_NOOP("Dictionary", "Header fingerprint"), Text, Mask::Public),
         field<&ImportMapping::mapping>(u"mapping"_s, QT_TRANSLATE_NOOP("Dictionary", "Mapping"), Note, Mask::Public)}};
    return entity;
}

} // namespace Allpost
