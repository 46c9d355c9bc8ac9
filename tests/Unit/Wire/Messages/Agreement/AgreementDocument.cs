using System.Xml.Linq;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>One document that both sets of schemas judge.</summary>
/// <param name="Name">Where it comes from and what was done to it.</param>
/// <param name="Bytes">The document.</param>
/// <param name="MustBeValid">It is a whole example that no schema may reject.</param>
internal sealed record AgreementDocument(string Name, byte[] Bytes, bool MustBeValid = false)
{
    /// <summary>The element that is the message in what it was made of.</summary>
    public required XName Root { get; init; }

    /// <summary>It was changed from a document that was whole.</summary>
    public bool IsMutated { get; init; }
}
