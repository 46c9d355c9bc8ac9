using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Plays the citizen who asks for a renewal, and makes the system treat it.</summary>
public sealed class ReseptfornyelseDriver(Scene scene, FagsystemDriver fagsystem, HelsenorgeDriver helsenorge)
{
    private const string Tekst = "Ta kontakt om du har spørsmål.";

    /// <summary>Two prescriptions of one drug, with different dosing; the first is the one that the scenario is about.</summary>
    public async Task SendToAsync()
    {
        await fagsystem.SendReseptAsync(Reseptvalg.Vanlig);
        var (forste, valg) = (scene.ReseptId, scene.Valg);
        await fagsystem.ForskrivOgGaVidereAsync(Reseptvalg.Med(Doseringsvalg.Finn("2 tabletter morgen og kveld")));
        if (scene.Exchanges.Where(e => e.Operation == Operasjon.Resept).Select(e => e.Fakta(EreseptFacts.MeldingId)).Distinct().Count() != 2)
        {
            throw new NotDecidedException("Forutsetningen er at to resepter på samme legemiddel er sendt, men fagsystemet sendte ikke den andre.");
        }

        (scene.ReseptId, scene.Valg) = (forste, valg);
    }

    public Task BeOmAsync() => helsenorge.SkrivAsync(Meldingsfunksjon.Reseptfornyelse, Rolle.PasientMedFodselsnummer);

    public async Task BehandleAsync(string valg) => scene.Fornyet(await fagsystem.UtforAsync(
        AdapterAction.BehandleReseptfornyelse, new JsonObject { ["henvendelse"] = helsenorge.Siste.MsgId, ["valg"] = valg, ["tekst"] = Tekst }));
}
