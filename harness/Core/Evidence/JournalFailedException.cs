namespace AcceptanceHarness.Core.Evidence;

/// <summary>The journal could not be written: the run must stop (exit code 3), since what follows would have no evidence.</summary>
/// <param name="inner">What the file system said.</param>
public sealed class JournalFailedException(Exception inner) : Exception(
    $"Journalen kunne ikke skrives ({inner.Message}). Kjøringen er stoppet, og den har ingen vurdering. "
    + "Sørg for plass og skrivetilgang i kjøringens mappe, og kjør på nytt.",
    inner);
