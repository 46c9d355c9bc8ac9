namespace AcceptanceHarness.Wire.Signing;

/// <summary>Names of SOAP 1.1 and WS-Security 1.0.</summary>
internal static class WsNames
{
    public const string Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    public const string Security = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    public const string Utility = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    public const string X509Token = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
    public const string Base64 = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
    public const string Encryption = "http://www.w3.org/2001/04/xmlenc#";
    public const string Encryption11 = "http://www.w3.org/2009/xmlenc11#";
}
