namespace AcceptanceHarness.Wire.Signing;

/// <summary>How the element <c>dokument</c> holds the message; the contract says anyType, and all three are met.</summary>
public enum DocumentForm
{
    /// <summary>As child elements.</summary>
    Xml,

    /// <summary>As text, the XML escaped.</summary>
    Text,

    /// <summary>As base64 of the bytes.</summary>
    Base64,
}
