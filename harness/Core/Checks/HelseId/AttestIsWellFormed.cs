using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>An attest has the parts and the code systems of the trust framework.</summary>
public sealed class AttestIsWellFormed : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "attest-is-well-formed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-67";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-11");

    /// <inheritdoc/>
    public string Rule => "Attesten skal ha delene og kodeverkene som tillitsrammeverket krever";

    /// <inheritdoc/>
    public string Source => "Profil for tillitsrammeverk i HelseID; informasjons- og datamodell for tillitsrammeverket";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && Detaljer.Attester(kall).Count > 0;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        foreach (var feil in Detaljer.Attester(kall).SelectMany(Attestlesing.Feil))
        {
            yield return new(
                "Attesten er ikke fullstendig, så tjenesten kan nekte innsyn i pasientens opplysninger.",
                feil.Forventet,
                feil.Mottatt,
                "Fyll ut attesten etter tillitsrammeverkets informasjonsmodell.")
            {
                Alvor = feil.ErKjentKrav ? Alvor.Feil : Alvor.Merknad,
                Antakelser = ["A-228"],
            };
        }
    }
}
