using System.Net;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Puts appointments on helsenorge by its API: what is not there yet is tried again, and whoever cannot be reached so is told in another way.</summary>
internal sealed class Timepublisering(Meldingsmiljo miljo, Helsenorgenett nett)
{
    private const string Fhir = "application/fhir+json";

    /// <summary>Puts an appointment there as it is now.</summary>
    public async Task<(AttemptOutcome Utfall, string Tekst)> PubliserAsync(Timeavtale time, CancellationToken cancellationToken)
    {
        var svar = await nett.SendAsync(
            HttpMethod.Put, new Uri($"{miljo.Sesjon.Cast.Endepunkter[HelsenorgeTjenester.Timeavtaler].AbsoluteUri.TrimEnd('/')}/Appointment"), HelsenorgeScopes.Avtaler, Fhir,
            miljo.Policies.Appointment(Timeressurs.Av(miljo, time)), cancellationToken).ConfigureAwait(false);
        var lagtUt = svar.Verdi?.Status is HttpStatusCode.OK or HttpStatusCode.Created;
        var avvist = svar.Verdi?.Status is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity;

        // What was changed meanwhile is told by its own call.
        if (miljo.Lager.Finn<Timeavtale>(time.Id) is { } naa && naa.Endret == time.Endret)
        {
            miljo.Lager.Lagre(time.Id, naa with { Varsling = lagtUt ? Timestatus.Varslet : avvist ? Timestatus.IkkeVarslet : Timestatus.Venter });
        }

        if (avvist && miljo.Policies.TellsUntoldCitizen)
        {
            miljo.Oppgave("ikke-varslet", time.Id, time.Pasient, "Innbyggeren har ikke fått vite om timen på helsenorge.no. Send brev.");
        }

        miljo.Logg(lagtUt ? "time lagt ut" : "time ikke lagt ut", time.Id, pasient: time.Pasient);
        return lagtUt ? (AttemptOutcome.Performed, "Timen ligger på helsenorge.no")
            : avvist ? (AttemptOutcome.Refused, "Innbyggeren har ikke fått vite om timen på helsenorge.no. Send brev")
            : (AttemptOutcome.Unconfirmed, "Timen er ikke lagt ut ennå. Den legges ut når helsenorge.no svarer");
    }
}
