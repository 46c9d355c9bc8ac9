using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Rest;

/// <summary>Adresseregisteret's API for reading: parties and their certificates.</summary>
internal sealed class Partoppslag(Koadresser koadresser) : IRegisteroppslag
{
    private static readonly Tilgangskrav Krav = new(RegisterScopes.Kommunikasjonspart, RegisterScopes.KommunikasjonspartLes);

    /// <inheritdoc/>
    public SimulatedEndpoint Endpoint { get; } = new(RegisterTjenester.AdresseregisteretRest, "Adresseregisteret, REST", "/ar/");

    /// <inheritdoc/>
    public Registerkall Les(string[] deler) => deler switch
    {
        ["api", "v1", "communicationparty", var her] => Kall(Registeroperasjoner.Part, her),
        ["api", "v1", "certificate", var her, "signing"] => Kall(Registeroperasjoner.Signeringssertifikat, her),
        ["api", "v1", "certificate", var her, "encryption"] => Kall(Registeroperasjoner.Krypteringssertifikat, her),
        _ => Registerkall.Feil(404, "Forventet api/v1/communicationparty/{HER-id} eller api/v1/certificate/{HER-id}/signing eller encryption etter adressen i oppsettet."),
    };

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Registerkall kall)
    {
        if (Partregister.Hos(call.Tenant).Finn(kall.HerId) is not { } part)
        {
            return Registersvar.FinnesIkke($"Ingen kommunikasjonspart har HER-id {kall.HerId}.");
        }

        if (kall.Operasjon == Registeroperasjoner.Part)
        {
            return Registersvar.Json(Partjson.Part(part, koadresser.Av(call.Tenant, part), call.Tenant.SecurityClock.GetUtcNow()));
        }

        var certificate = kall.Operasjon == Registeroperasjoner.Signeringssertifikat ? part.Signering : part.Kryptering;
        return certificate is null
            ? Registersvar.FinnesIkke($"Kommunikasjonsparten {kall.HerId} har ikke noe slikt sertifikat i registeret.")
            : Registersvar.Json(Partjson.Sertifikat(certificate));
    }

    private static Registerkall Kall(string operasjon, string her) => HerId.TryParse(her, out var id)
        ? new Registerkall { Operasjon = operasjon, HerId = id.Value, Krav = Krav }
        : Registerkall.Feil(400, $"Forventet en HER-id på inntil ni siffer i adressen, fikk «{JournalText.Of(her)}». Rett HER-id-en.") with { Operasjon = operasjon };
}
