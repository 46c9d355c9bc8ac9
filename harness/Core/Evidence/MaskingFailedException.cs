namespace AcceptanceHarness.Core.Evidence;

/// <summary>Masking made a message unreadable that was readable: a fault of the tool, and no evidence of the vendor's system.</summary>
/// <param name="number">The exchange.</param>
public sealed class MaskingFailedException(long number) : Exception(FormattableString.Invariant(
    $"Maskeringen av hemmeligheter gjorde utveksling {number} uleselig. Innholdet er ikke lagret, og utvekslingen sier ingenting om fagsystemet. ")
    + "Si fra til dem som vedlikeholder testrammeverket.");
