namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>That a doctor is responsible for a patient's multidose.</summary>
/// <param name="Lege">The doctor and the organisation, as the M27.1 said.</param>
/// <param name="Fornavn">The doctor's given name.</param>
/// <param name="Etternavn">The doctor's family name.</param>
/// <param name="GjelderFra">The day from which it holds, as the M27.1 said.</param>
/// <param name="Registrert">When Reseptformidleren took it in.</param>
public sealed record Multidoseansvar(
    Rekvirent Lege, string Fornavn, string Etternavn, string GjelderFra, DateTimeOffset Registrert)
{
    /// <summary>Whether the sender is this doctor; an organisation that names no person speaks for its doctors.</summary>
    public bool Har(Rekvirent sender)
    {
        ArgumentNullException.ThrowIfNull(sender);

        return sender.HerId == Lege.HerId && (sender.Hpr is null || sender.Hpr == Lege.Hpr);
    }
}
