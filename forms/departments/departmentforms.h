// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/departments/departmentscores.h"
#include "models/departments/handedtasks.h"

class QWidget;

namespace Allpost {

class CodeCombo;
class Workplace;

/// What is asked before a deed on departments, duties and tasks. Each gives true when it was done; what is refused is said
/// beside its field and nothing typed is lost.
namespace DepartmentForms {

/// Lets a department be chosen by name, alias, former name or letters; free text stays as text.
void offerDepartments(CodeCombo *combo, const DepartmentBook &book);
/// What stands in such a combo: a key, or words.
struct Chosen { Key key = 0; QString text = {}; };
Chosen chosenDepartment(const CodeCombo *combo, const DepartmentBook &book);

/// key 0: a new one; made gets its key.
bool edit(Workplace &workplace, QWidget *parent, Key key, Key *made = nullptr);
bool rename(Workplace &workplace, QWidget *parent, Key key);
bool merge(Workplace &workplace, QWidget *parent, Key key);
bool close(Workplace &workplace, QWidget *parent, Key key);

bool editItem(Workplace &workplace, QWidget *parent, Key key, const QString &list, Key *made = nullptr);
bool endItem(Workplace &workplace, QWidget *parent, Key key);

/// Admit, admit by exception or refuse; a refusal prints its letter.
bool answer(Workplace &workplace, QWidget *parent, Key task);
bool editTask(Workplace &workplace, QWidget *parent, Key task);

bool score(Workplace &workplace, QWidget *parent, const DepartmentScoreLine &line, const QString &period);

} // namespace DepartmentForms

} // namespace Allpost
