// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/households/householdsteps.h"

#include "models/dictionary/codelist.h"

namespace Allpost {

QStringList HouseholdSteps::relationCodes()
{
    QStringList codes;
    const CodeList *list = CodeList::find(u"relation");
    for (const Code &code : list ? list->itemsCommonFirst() : QList<Code>{})
        if (code.code != QStringLiteral("01"))
            codes << code.code;
    return codes;
}

} // namespace Allpost
