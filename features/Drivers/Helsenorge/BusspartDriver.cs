using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Helsenorge.Dialog;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Decides what the parties have agreed on and how helsenorge answers, and makes messages of other kinds be sent.</summary>
public sealed class BusspartDriver(Scene scene, FagsystemDriver fagsystem, HelsenorgeDriver helsenorge)
{
    private const string Svar = "Smerten gir seg oftest av seg selv. Bestill time hvis den varer.";

    private static readonly TimeSpan Takt = TimeSpan.FromSeconds(1);

    /// <summary>Takes eKontakt away from what the service has activated, so that the agreement is another.</summary>
    public void TrekkEkontakt() => AdresseregisteretSimulator.Endre(scene.Tenant, helsenorge.Tjeneste.HerId, part => part with
    {
        Prosesser = [.. part.Prosesser.Where(prosess => prosess.Navn != Prosesskatalog.Ekontakt.Navn)],
    });

    /// <summary>Lets helsenorge answer with an error message for whatever it is sent.</summary>
    public void SvarMedFeilmelding(bool mangelfull) => helsenorge.SettKvittering(new Kvitteringsplan
    {
        Status = null,
        Feiltilstand = Feiltilstand.InternalError,
        FeilmeldingHarInnholdstype = !mangelfull,
    });

    public Task TestFraHelsenorgeAsync() => helsenorge.SkrivAsync(Meldingsfunksjon.Test, Rolle.PasientMedFodselsnummer);

    public async Task SvarAsync() => scene.SisteForsok = await fagsystem.UtforAsync(
        AdapterAction.SvarInnbygger, new JsonObject { ["henvendelse"] = helsenorge.Siste.MsgId, ["tekst"] = Svar });

    /// <summary>The clock goes once the request has left, so that a system which does not know its answer ends the wait.</summary>
    public async Task TestAsync()
    {
        (scene.TidSomGar, scene.TidenBegynner) = (Takt, scene.VentPaSendtAsync(e => e.Fakta(MeldingsFacts.Koslag) == Konavn.Sync));
        scene.SisteForsok = await fagsystem.UtforAsync(AdapterAction.TestKommunikasjon, []);
    }
}
