# The walls of the house: app uses forms, forms uses models, never back; SQL stands in models/ alone, writing of the
# office's tables in models/store/ alone. The link targets hold most of it; this names the line.
function(search result)
    cmake_parse_arguments(arg "" "PATTERN" "IN;EXCEPT" ${ARGN})
    set(found "")
    foreach(folder ${arg_IN})
        file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.ui)
        foreach(file ${files})
            file(RELATIVE_PATH name ${ROOT} ${file})
            set(skip FALSE)
            foreach(except ${arg_EXCEPT})
                if(name MATCHES "^${except}")
                    set(skip TRUE)
                endif()
            endforeach()
            if(NOT skip)
                file(STRINGS ${file} lines REGEX "${arg_PATTERN}")
                foreach(line ${lines})
                    string(APPEND found "\n  ${name}: ${line}")
                endforeach()
            endif()
        endforeach()
    endforeach()
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

set(broken "")
macro(forbid why)
    search(found ${ARGN})
    if(found)
        string(APPEND broken "\n${why}:${found}")
    endif()
endmacro()

forbid("models/ knows no screens" IN models PATTERN "#include [\"<](forms/|app/|QWidget|QtWidgets|QMessageBox|QDialog)")
forbid("forms/ knows no program" IN forms PATTERN "#include \"app/")
forbid("SQL stands in models/ alone" IN forms app PATTERN "(QSqlQuery|\"(SELECT|INSERT INTO|UPDATE|DELETE FROM) )")
# Drafts, the log of reading and what the worker at the desk may not see are the desk's own notes beside the journal, not tables of the office;
# states of orders and awards, balances and stock follow from what is kept (Derivation) and are written by the transaction that
# writes that.
forbid("The office's tables are written in models/store/ alone" IN models app forms
    EXCEPT models/store/ models/access/drafts.cpp models/access/readlog.cpp models/access/unseen.cpp models/workorders/orderstates.cpp
        models/points/awardstates.cpp models/points/pointsbalances.cpp models/points/pointsreserved.cpp models/points/stockstates.cpp
    PATTERN "\"(INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM) ")
forbid("No style sheets" IN forms app PATTERN "setStyleSheet")
forbid("No nested event loops, no forced repaint" IN models forms PATTERN "processEvents")

if(broken)
    message(FATAL_ERROR "${broken}")
endif()
