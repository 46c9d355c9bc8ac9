using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Makes of a fetched answer what the user sees: rows, or why there are none.</summary>
internal static class Samlingsvisning
{
    /// <summary>What the user sees.</summary>
    /// <param name="samling">The answer.</param>
    /// <param name="hva">What was looked up, as a sentence begins.</param>
    /// <param name="fnr">The patient that it was looked up for.</param>
    /// <param name="policies">How the system behaves.</param>
    /// <param name="rader">Reads the rows.</param>
    public static Innsynsvisning<TRad> Av<TRad>(Fhirsamling samling, string hva, string fnr, OppslagPolicies policies, Func<IReadOnlyList<TRad>> rader)
    {
        if (samling is { Sider: [], Feil: { } feil })
        {
            return Innsynsvisning<TRad>.Av(hva, feil);
        }

        if (samling.Utfall is { ErIngenFunn: false } utfall)
        {
            var tilstand = utfall.Personvern ?? Innsynstilstand.Feil;
            return Innsynsvisning<TRad>.Uten(tilstand, Innsynstekster.Personvern(hva, tilstand, utfall.Tekst));
        }

        if (policies.ChecksPatientOfAnswer && samling.GjelderAnnen(fnr))
        {
            return Innsynsvisning<TRad>.Uten(Innsynstilstand.Feil, Innsynstekster.AnnenPasient);
        }

        var lest = rader();
        var (totalt, flere) = (Math.Max(samling.Sider[0].Totalt ?? lest.Count, lest.Count), samling.Flere && policies.TellsOfMore);
        return new Innsynsvisning<TRad>
        {
            Tilstand = Innsynstilstand.Hentet,
            Rader = [.. lest.Take(policies.MostRows)],
            Totalt = policies.TellsOfMore ? totalt : lest.Count,
            Flere = flere,
            Melding = Innsynstekster.Hentet(hva, lest.Count, totalt, flere),
            Attest = samling.Attest,
        };
    }
}
