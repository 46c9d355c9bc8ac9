using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The client has fetched the metadata before its first call.</summary>
public sealed class EndpointsComeFromDiscovery : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "endpoints-come-from-discovery";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-2";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-09");

    /// <inheritdoc/>
    public string Rule => "Klienten skal ta adressene til HelseID fra metadatadokumentet, ikke fra faste innstillinger";

    /// <inheritdoc/>
    public string Source => "HelseIDs sikkerhetsprofil, FK2";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (historie.ErAvkortet || historie.Siste(each => each.ErDiscovery || (each.ErKlientkall && each.Klient == kall.Klient)) is not null)
        {
            yield break;
        }

        yield return new(
            "Klienten kalte HelseID uten å ha hentet metadata, så den finner ikke fram når HelseID flytter en adresse.",
            "GET til {utsteder}/.well-known/openid-configuration før det første kallet.",
            $"Det første kallet fra {Vist.Verdi(kall.Klient)} gikk til {kall.Exchange.Operation}.",
            "Hent metadatadokumentet fra utsteder, og bruk adressene i det. Start klienten på nytt hvis den har dokumentet i minnet fra før økten.")
        {
            Antakelser = ["A-220"],
        };
    }
}
