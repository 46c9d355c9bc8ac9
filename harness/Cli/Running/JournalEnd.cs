using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Why a journal made its command stop; without its evidence a command has no result.</summary>
internal static class JournalEnd
{
    /// <exception cref="JournalFailedException">It could not be written.</exception>
    /// <exception cref="SetUpException">A real person number came in.</exception>
    public static void Check(Journal journal)
    {
        if (journal.Failure is { } lost)
        {
            throw lost;
        }

        if (journal.RealPersonNumber is { } real)
        {
            throw new SetUpException(real.Message, real);
        }
    }
}
