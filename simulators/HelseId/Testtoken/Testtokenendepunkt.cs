using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>The test token service as a tenant meets it: its issuer, its clock, and the persons who are registered with it.</summary>
internal sealed class Testtokenendepunkt(HelseIdOptions options)
{
    private readonly TesttokenOptions _testtoken = new();

    /// <summary>Answers an order.</summary>
    public Answer Svar(Kontekst k)
    {
        if (k.Call.Method != "POST")
        {
            return HelseIdFeilkatalog.FeilMetode("POST").Svar();
        }

        var service = new Testtokentjeneste(options, _testtoken, pid => Person(k, pid));
        var answer = service.Svar(k.Call.Body, k.Call.Header(Testtokentjeneste.Nokkelhode), k.Utsteder, k.Na);
        return new Answer
        {
            Status = answer.Status,
            ContentType = "application/json; charset=utf-8",
            Headers = [new("Cache-Control", "no-store")],
            Body = answer.Json,
        };
    }

    private static Testperson? Person(Kontekst k, string pid) => k.Tilstand.Na.Person(pid) is { } person
        ? new Testperson(person.Fornavn, person.Mellomnavn, person.Etternavn, person.Hpr)
        : null;
}
