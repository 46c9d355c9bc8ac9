using System.Text;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Tests.Simulators.Fest;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>A simulated system with a call that it takes in, for tests that run over all of them.</summary>
/// <param name="Make">Makes the system.</param>
/// <param name="Service">The service key that the good call goes to.</param>
/// <param name="Good">A body that the system takes in; a new one for every number.</param>
/// <param name="SoapAction">The SOAPAction of the good call, if it needs one.</param>
internal sealed record SystemUnderTest(
    Func<ISimulatedSystem> Make, string Service, Func<int, string> Good, string? SoapAction)
{
    /// <summary>The media type of the good call.</summary>
    public string MediaType { get; init; } = "text/xml";

    public static IReadOnlyDictionary<string, SystemUnderTest> All { get; } = new Dictionary<string, SystemUnderTest>
    {
        ["ekko"] = new(() => new EchoSystem(), "ekko-notat", number => EchoSystem.Note("p1", $"m{number}", "k1"), null),
        [ReseptformidlerenSimulator.SystemName] = new(
            () => Catalogue().Single(s => s.Name == ReseptformidlerenSimulator.SystemName),
            ReseptformidlerenSimulator.Tjeneste,
            _ => Encoding.UTF8.GetString(Legekontor.Konvolutt("M1", Legekontor.Signert(Legekontor.Eksempel("M1")))),
            "\"M1\""),
        [FestSimulator.SystemName] = new(
            () => Catalogue().Single(s => s.Name == FestSimulator.SystemName), FestSimulator.Tjeneste, _ => Festkonvolutt.Hele(), null)
        {
            MediaType = Soap12.MediaType,
        },
    };

    public static IReadOnlyList<ISimulatedSystem> Catalogue() => SimulatorCatalog.Create(Legekontor.Pki, TimeProvider.System);

    /// <summary>Sends the good call of a number; gives the status.</summary>
    public async Task<int> SendAsync(HttpClient client, Uri endpoint, int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new StringContent(Good(number), Encoding.UTF8, MediaType),
        };
        if (SoapAction is { } action)
        {
            request.Headers.Add("SOAPAction", action);
        }

        using var answer = await client.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
