using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>What both sets of schemas said about one document.</summary>
internal sealed record Verdict(AgreementDocument Document, IReadOnlyList<SchemaFault> Ours, IReadOnlyList<SchemaFault> Theirs)
{
    public bool Agree => (Ours.Count == 0) == (Theirs.Count == 0);

    /// <summary>The message by its name in the catalogue.</summary>
    public string Message => MessageCatalog.Find(Document.Root)?.Name ?? Document.Root.LocalName;

    /// <summary>Where the first fault is; empty when neither rejects.</summary>
    public string Place => Ours.Concat(Theirs).FirstOrDefault()?.Place ?? "";

    public static Verdict Of(AgreementDocument document, MessageSchemas official) =>
        new(document, MessageSchemas.Own.Validate(document.Bytes), official.Validate(document.Bytes));

    public override string ToString()
    {
        var fault = Ours.Concat(Theirs).First();
        return $"{Document.Name}: {(Ours.Count == 0 ? "only the public schemas reject" : "only ours reject")} at {fault.Place}: {fault.Message}";
    }
}
