using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>The time of the attest is in whole seconds, and not in the future.</summary>
public sealed class AttestTimeIsInSeconds : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-58a";

    /// <inheritdoc/>
    public string Rule => "Attestens tidspunkt (toa) skal være hele sekunder siden 1970, og ikke fram i tid";

    // As far as clocks may be apart, in seconds.
    private const double Skjevhet = 5;

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall) =>
        attest.Verdi("toa") is null || (attest.Tall("toa") is { } toa && toa == Math.Floor(toa) && toa <= HelseIdKall.Av(kall.Exchange).Lest + Skjevhet)
            ? []
            : [new("toa som hele sekunder siden 1970, ikke fram i tid.", Vist.Krav(attest, "toa"))];
}
