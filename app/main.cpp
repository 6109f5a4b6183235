#include "cli/commandline.h"
#include "ui/window.h"

int main(int argc, char **argv)
{
    if (wireloupe::cli::isCommand(argc, argv))
        return wireloupe::cli::run(argc, argv);
    return wireloupe::ui::runWindow(argc, argv);
}
