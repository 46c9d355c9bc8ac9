using System.Security.Cryptography;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>What is kept of an exchange that held a real person number: time, endpoint, salted hash, and the finding (F-31).</summary>
internal static class RealPersonNumberRemains
{
    public const string NotKept = "[ikke lagret]";

    public static Exchange Of(Exchange exchange)
    {
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return exchange with
        {
            Request = new WireMessage
            {
                StartLine = PersonNumberScreen.LineHoldsRealNumber(exchange.Request.StartLine) ? NotKept : exchange.Request.StartLine,
            },
            Response = null,
            Facts = new Dictionary<string, string>
            {
                [EvidenceFacts.RealPersonNumber] = "ekte, ikke lagret",
                ["salt"] = salt,
                ["sha256"] = JournalChain.Digest(salt, exchange.Request.Body.Span),
            },
            Findings = [Finding(exchange.Number)],
        };
    }

    private static Finding Finding(long number) => new()
    {
        Criterion = CriterionId.Parse("AK-SAM-3-01"),
        Check = "ekte-personnummer",
        Sentence = "Systemet sendte et personnummer som ikke er syntetisk, til testmiljøet.",
        Expected = "Et syntetisk fødselsnummer eller D-nummer (måned + 80 eller + 65).",
        Received = NotKept,
        Fix = "Rens kilden for ekte personnumre, varsle dataansvarlig, og kjør på nytt med syntetiske testpersoner.",
        Exchanges = [number],
    };
}
