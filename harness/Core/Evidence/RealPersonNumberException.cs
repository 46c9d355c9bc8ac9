namespace AcceptanceHarness.Core.Evidence;

/// <summary>A person number outside the synthetic series came in: nothing of it was written, and the run must stop (exit code 2).</summary>
/// <param name="where">Which exchange and place, without the number.</param>
public sealed class RealPersonNumberException(string where) : Exception(
    $"Et personnummer som ikke er syntetisk, kom inn ({where}). Innholdet er ikke lagret, og kjøringen er stoppet. "
    + "Rens kilden for ekte personnumre, varsle dataansvarlig, og kjør på nytt med syntetiske testpersoner.");
