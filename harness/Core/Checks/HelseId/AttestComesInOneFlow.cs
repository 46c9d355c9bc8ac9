using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>An attest comes at login or at the token call, not both.</summary>
public sealed class AttestComesInOneFlow : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "attest-comes-in-one-flow";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-66";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-11");

    /// <inheritdoc/>
    public string Rule => "Attesten skal sendes enten ved innlogging eller i token-kallet, aldri begge steder";

    /// <inheritdoc/>
    public string Source => "Profil for tillitsrammeverk i HelseID (HID-DOUBLE-STRUCTURE)";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && Detaljer.Attester(kall).Count > 0;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var vedInnlogging = kall.ErPar ? kall : historie.InnloggingFor(kall);
        if (vedInnlogging is null || !Detaljer.IErklaring(kall).Any(Detaljer.ErAttest) || !Detaljer.IObjekt(vedInnlogging).Any(Detaljer.ErAttest))
        {
            yield break;
        }

        yield return new(
            "Det er to attester for samme tilgang, så det er uklart hvilken pasient og hvilket formål som gjelder.",
            "Attest bare i request-objektet, eller bare i klienterklæringen.",
            FormattableString.Invariant($"Attest i request-objektet (utveksling {vedInnlogging.Exchange.Number}) og i klienterklæringen."),
            "Velg én flyt: attest i klienterklæringen når den skifter med pasienten, ellers ved innlogging.")
        {
            AndreUtvekslinger = ReferenceEquals(vedInnlogging, kall) ? [] : [vedInnlogging.Exchange.Number],
        };
    }
}
